import type { ReplyClock } from '../../lib/domain/message/message-view';
import { t } from '../../lib/i18n';
import { durationText } from '../duration';
import { useNow } from '../use-now';
import { whenText } from '../when';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From so many hours before its end on a clock is pressing: as long as the badge counts it and the notice comes. */
const SOON_HOURS = 2;

function dueText({ dueAt, exact, earlier }: ReplyClock): string {
  const end = whenText(dueAt);
  if (earlier) return t('replyDueEarlier', end);
  return exact ? t('replyDue', end) : t('replyDueRough', end);
}

/** What is left, in whole minutes rounded down, or for how long it has been overdue. */
function leftText(left: number): string {
  const minutes = Math.floor(Math.abs(left) / MINUTE);
  if (left <= 0) return t('replyOverdue', durationText(minutes));
  return minutes === 0 ? t('undoUnderMinute') : t('undoLeft', durationText(minutes));
}

/** Until when an answer is due, how long that is, and for how many messages. */
export function ReplyDue({ clock }: { clock: ReplyClock }) {
  const { dueAt, exact, waiting, basis } = clock;
  const left = Date.parse(dueAt) - useNow(dueAt);
  const state = left <= 0 ? 'overdue' : left <= SOON_HOURS * HOUR ? 'soon' : 'open';
  return (
    <span class="reply-due" data-state={state} data-exact={exact} data-basis={basis}>
      <time data-figure="reply-due" dateTime={dueAt}>
        {dueText(clock)}
      </time>{' '}
      <b class="reply-left">{leftText(left)}</b>
      {waiting > 1 && <span class="quiet"> {t('replyWaiting', waiting)}</span>}
    </span>
  );
}
