import { SHORTEST_PASSPHRASE, strengthOf } from '../../lib/domain/backup/passphrase';
import { t } from '../../lib/i18n';
import { strengthText } from './words';

export type Typed = { one: string; again: string };

/** What is wrong with a passphrase that was typed twice; nothing where it can seal. */
export function passphraseProblem({ one, again }: Typed): string | undefined {
  if (strengthOf(one) === 'too-short') return t('dataPassphraseShort', SHORTEST_PASSPHRASE);
  return one === again ? undefined : t('dataPassphraseDiffer');
}

/** A passphrase, typed twice, with how strong it is and what it means to lose it. */
export function PassphraseBoxes(props: { typed: Typed; problem: string | undefined; onTyped(typed: Typed): void }) {
  const { typed, problem, onTyped } = props;
  const box = (key: keyof Typed, label: string) => (
    <label class="stacked">
      <span>{label}</span>
      <input
        type="password"
        name={`passphrase-${key}`}
        autocomplete="new-password"
        value={typed[key]}
        aria-invalid={problem !== undefined}
        aria-describedby="passphrase-says"
        onInput={({ currentTarget }) => onTyped({ ...typed, [key]: currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="passphrase">
      {box('one', t('dataPassphrase'))}
      {box('again', t('dataPassphraseAgain'))}
      <div id="passphrase-says">
        {typed.one && (
          <p role="status" data-strength={strengthOf(typed.one)}>
            {strengthText(strengthOf(typed.one))}
          </p>
        )}
        {problem && <p class="problem">{problem}</p>}
        <p class="notice">{t('dataPassphraseLost')}</p>
      </div>
    </div>
  );
}
