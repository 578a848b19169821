import { readDays } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { Tick } from '../tick';
import { WindowBox } from './window-box';

type Props = {
  /** For how many days the words of messages are kept; `null` where they are not. */
  days: number | null;
  standard: number;
  onDays(days: number | null): void;
};

/** Whether the words of messages are kept, and for how long. */
export function MessageWords({ days, standard, onDays }: Props) {
  return (
    <>
      <Tick
        class="switch-row"
        name="messageText"
        on={days !== null}
        label={t('optionsMessageText')}
        note={t('optionsMessageTextWhy')}
        onChange={(on) => onDays(on ? standard : null)}
      />
      {days !== null && (
        <WindowBox
          name="messageTextDays"
          label={t('optionsMessageDays')}
          unit={t('optionsDays')}
          value={days}
          standard={standard}
          problem={t('optionsDaysProblem')}
          read={readDays}
          onValue={onDays}
        />
      )}
    </>
  );
}
