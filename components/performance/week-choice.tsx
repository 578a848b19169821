import { t } from '../../lib/i18n';
import { longDay } from '../dashboard/long-day';

type Props = { weeks: readonly { from: string; to: string }[]; value: string; onValue(from: string): void };

/** Which week is shown. */
export function WeekChoice({ weeks, value, onValue }: Props) {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="wide">
        <span>{t('perfWeek')}</span>
        <select name="week" value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          {weeks.map(({ from, to }) => (
            <option key={from} value={from}>
              {longDay(from)} – {longDay(to)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
