type Props = {
  name: string;
  on: boolean;
  label: string;
  note?: string | undefined;
  /** How the row looks: as the page it stands in names it. */
  class?: 'tick' | 'switch-row';
  onChange(on: boolean): void;
};

/** A box to tick, with what it means. */
export function Tick({ name, on, label, note, class: look = 'tick', onChange }: Props) {
  return (
    <label class={look}>
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
