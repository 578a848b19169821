/** A box for one day (`YYYY-MM-DD`; empty where none is chosen). */
export function DayBox(props: {
  name: string;
  label: string;
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onDay(day: string): void;
}) {
  const { name, label, value, min, max, onDay } = props;
  return (
    <label>
      {label}{' '}
      <input type="date" {...{ name, value, min, max }} onChange={({ currentTarget }) => onDay(currentTarget.value)} />
    </label>
  );
}
