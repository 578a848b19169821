import { useId } from 'preact/hooks';

type Props = {
  name: string;
  label: string;
  value: string;
  /** Stands behind the box: a currency, a percent sign. */
  unit?: string | undefined;
  /** What is wrong with what the box holds, in words. */
  problem?: string | undefined;
  onInput(value: string): void;
  /** The person is done with the box: left it, or pressed Enter. */
  onDone?(value: string): void;
};

/** A box for a number, with its label, its unit, and what is wrong with it tied to it. What was typed stays. */
export function TextBox({ name, label, value, unit, problem, onInput, onDone }: Props) {
  const id = useId();
  return (
    <div class="text-box">
      <label for={id}>{label}</label>
      <span class="with-unit">
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={[unit && `${id}unit`, problem && `${id}problem`].filter(Boolean).join(' ') || undefined}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onChange={({ currentTarget }) => onDone?.(currentTarget.value)}
        />
        {unit && (
          <span class="unit" id={`${id}unit`}>
            {unit}
          </span>
        )}
      </span>
      {problem && (
        <span class="problem" id={`${id}problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
