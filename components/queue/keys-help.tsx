import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';

const keys: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['j', '↓'], 'queueKeyNext'],
  [['k', '↑'], 'queueKeyBefore'],
  [['Enter'], 'queueKeyOpen'],
  [['i'], 'queueKeyDetails'],
  [['s'], 'queueSnooze'],
  [['d'], 'queueDone'],
  [['u'], 'optionsUndo'],
  [['?'], 'queueKeyHelp'],
];

type Props = {
  /** Whether single letters do anything: with speech as the means to type they may not. */
  letters: boolean;
  onLetters(on: boolean): void;
  onClose(): void;
};

/** What the keys do, and the switch for those that are single letters. */
export function KeysHelp({ letters, onLetters, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // A document without a screen knows no modal dialog; there it is open as it is.
    if (dialog.current?.showModal) dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="keys-title" onClose={onClose}>
      <h3 id="keys-title">{t('queueKeys')}</h3>
      <dl>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <label class="letters">
        <input
          type="checkbox"
          name="letters"
          checked={letters}
          onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
        />
        {t('queueLetters')}
      </label>
      <form method="dialog">
        <button type="submit" name="close-keys">
          {t('optionsClose')}
        </button>
      </form>
    </dialog>
  );
}
