import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { TextBox } from './text-box';

type Props = {
  name: string;
  label: string;
  unit: string;
  value: number;
  /** What holds where the person has set nothing; one press goes back to it. */
  standard: number;
  /** What is wrong with what cannot be read, in words. */
  problem: string;
  /** Reads what was typed; `undefined` where it is no such number. */
  read(text: string): number | undefined;
  onValue(value: number): void;
};

/** A box for how long something can be done, kept when the person is done with it. */
export function WindowBox({ name, label, unit, value, standard, problem, read, onValue }: Props) {
  const [text, setText] = useState(countText(value));
  useEffect(() => setText(countText(value)), [value]);
  const [tried, setTried] = useState(false);
  const done = (typed: string): void => {
    const number = read(typed);
    setTried(number === undefined);
    if (number !== undefined && number !== value) onValue(number);
  };
  return (
    // Enter makes the box say that it is done, before it would submit anything.
    <form class="inline" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextBox
        name={name}
        label={label}
        unit={unit}
        value={text}
        problem={tried && read(text) === undefined ? problem : undefined}
        onInput={setText}
        onDone={done}
      />
      {value !== standard && (
        <button type="button" name={`${name}-reset`} class="plain" onClick={() => onValue(standard)}>
          {t('optionsBackTo', countText(standard))}
        </button>
      )}
    </form>
  );
}
