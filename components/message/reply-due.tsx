import type { ReplyClock } from '../../lib/domain/message/message-view';
import { t } from '../../lib/i18n';
import { durationText } from '../duration';
import { useNow } from '../use-now';
import { whenText } from '../when';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From so many hours before its end on a clock is pressing: as long as the badge counts it and the notice comes. */
const SOON_HOURS = 2;

/** Why the end is not known for certain; nothing where it is. */
export function doubtText({ exact, earlier }: ReplyClock): string {
  if (earlier) return t('replyEarlierWhy');
  return exact ? '' : t('msgClockRough');
}

function dueText({ dueAt, exact, earlier }: ReplyClock): string {
  const end = whenText(dueAt);
  if (earlier) return t('replyDueEarlier', end);
  return exact ? t('replyDue', end) : t('replyDueRough', end);
}

/** How pressing an answer is: of a time that is only roughly known it may be over by one reading and not by another. */
export function dueState({ dueAt, latest = dueAt }: ReplyClock, now: number) {
  const left = Date.parse(dueAt) - now;
  if (left > SOON_HOURS * HOUR) return 'open';
  if (left > 0) return 'soon';
  return Date.parse(latest) > now ? 'maybe-overdue' : 'overdue';
}

/** What is left, in whole minutes rounded down, or for how long it has been overdue. */
function leftText(left: number, state: ReturnType<typeof dueState>): string {
  const minutes = Math.floor(Math.abs(left) / MINUTE);
  if (state === 'maybe-overdue') return t('replyMaybeOverdue', durationText(minutes));
  if (left <= 0) return t('replyOverdue', durationText(minutes));
  return minutes === 0 ? t('undoUnderMinute') : t('undoLeft', durationText(minutes));
}

/** Until when an answer is due, how long that is, and for how many messages. */
export function ReplyDue({ clock }: { clock: ReplyClock }) {
  const { dueAt, exact, waiting, basis } = clock;
  const now = useNow(dueAt);
  const state = dueState(clock, now);
  return (
    <span class="reply-due" data-state={state}>
      <b class="reply-left">{leftText(Date.parse(dueAt) - now, state)}</b>
      <span class="reply-between"> · </span>
      <time
        data-figure="reply-due"
        data-basis={basis}
        data-exact={exact}
        dateTime={dueAt}
        title={doubtText(clock) || undefined}
      >
        {dueText(clock)}
      </time>
      {waiting > 1 && <span class="quiet"> {t('replyWaiting', waiting)}</span>}
    </span>
  );
}
