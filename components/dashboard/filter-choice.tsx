import { t } from '../../lib/i18n';

type Props<Value> = {
  name: string;
  label: string;
  values: readonly Value[];
  value: Value | undefined;
  textOf(value: Value): string;
  onValue(value: Value | undefined): void;
};

/** By what a list is narrowed; all of it where nothing is chosen. */
export function FilterChoice<Value extends string | number>({
  name,
  label,
  values,
  value,
  textOf,
  onValue,
}: Props<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(values.find((each) => `${each}` === currentTarget.value))}
      >
        <option value="">{t('dashboardAny')}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {textOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
