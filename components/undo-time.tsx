import type { UndoClock } from '../lib/domain/refund-view-schema';
import { t } from '../lib/i18n';
import { durationText } from './duration';
import { useNow } from './use-now';
import { whenText } from './when';

/** What is left, in whole minutes rounded down: nobody is promised a minute that is not there. */
function leftText(milliseconds: number, exact: boolean): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes === 0) return t('undoUnderMinute');
  const left = durationText(minutes);
  return exact ? t('undoLeft', left) : t('undoLeftAtMost', left);
}

/** Until when a refund may be cancelled, and how long that is; nothing once it is over. `brief` says the end only. */
export function UndoTime({ clock: { until, exact }, brief = false }: { clock: UndoClock; brief?: boolean }) {
  const left = Date.parse(until) - useNow(until);
  if (left <= 0) return null;
  const end = whenText(until);
  const long = exact ? t('undoUntil', end) : t('popupCancelUntil', end);
  const short = exact ? t('undoBrief', end) : t('undoBriefLatest', end);
  return (
    <span class="undo" data-exact={exact}>
      <time data-figure="undo-until" dateTime={until}>
        {brief ? short : long}
      </time>
      {!brief && <b class="undo-left">{leftText(left, exact)}</b>}
    </span>
  );
}
