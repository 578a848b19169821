/** A box to tick, with what it means. */
export function Tick(props: { name: string; on: boolean; label: string; note?: string; onChange(on: boolean): void }) {
  const { name, on, label, note, onChange } = props;
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label} {note && <span class="quiet">{note}</span>}
      </span>
    </label>
  );
}
