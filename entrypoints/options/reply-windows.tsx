import { countText } from '../../components/count-text';
import { MessageWords } from '../../components/options/message-words';
import { ReplyWindows as Boxes } from '../../components/options/reply-windows';
import type { Say } from '../../components/options/use-said';
import { STANDARD_HOURS } from '../../lib/domain/message/standard-hours';
import { t } from '../../lib/i18n';
import { messageRules } from '../../lib/policies/message-rules';
import { messageTextDays, replyHours, replyNotice, standardTextDays } from '../../lib/storage/settings';
import { useChange } from './use-change';
import { useNotice } from './use-notice';

export function ReplyWindows({ say }: { say: Say }) {
  const [hours, changeHours] = useChange(replyHours, say);
  const [days, changeDays] = useChange(messageTextDays, say);
  const notice = useNotice(replyNotice, t('optionsReplyNotice'), say);
  if (hours === undefined || days === undefined || !notice) return null;
  const back = <T,>(_now: T, before: T): T => before;
  const daysText = (next: number | null): string => {
    if (next === null) return t('optionsOffNow', t('optionsMessageText'));
    return days === null ? t('optionsOnNow', t('optionsMessageText')) : t('optionsMessageDaysSaved', countText(next));
  };
  return (
    <>
      <Boxes
        {...notice}
        hours={hours}
        standard={STANDARD_HOURS}
        published={messageRules.facts.filter(
          ({ value: { rule } }) => rule === 'reply-hours' || rule === 'no-response-needed',
        )}
        onHours={(next) => changeHours(() => next, t('optionsReplyHoursSaved', countText(next)), back)}
      />
      <MessageWords
        days={days}
        standard={standardTextDays}
        onDays={(next) => changeDays(() => next, daysText(next), back)}
      />
    </>
  );
}
