import type { UndoClock as Clock } from '../lib/domain/refund-view-schema';
import { t } from '../lib/i18n';
import { UndoTime } from './undo-time';
import { useNow } from './use-now';
import { whenText } from './when';

type Props = {
  clock: Clock;
  /** Set where the refund was submitted here and the order does not show it yet. */
  submittedAt?: string | undefined;
  /** Takes back what was noted of a submission that did not go through. */
  onWithdraw?: (() => void) | undefined;
};

/** The last minutes of a clock, in which the popup's notice comes as well. */
const SOON = 20 * 60_000;

/** How long a refund may still be cancelled, and where; nothing once that is over. */
export function UndoClock({ clock, submittedAt, onWithdraw }: Props) {
  const left = Date.parse(clock.until) - useNow(clock.until);
  if (left <= 0) return null;
  return (
    <div class="undo-box" data-soon={left <= SOON ? '' : undefined}>
      <p>
        <UndoTime clock={clock} />
      </p>
      <p class="quiet">{submittedAt ? t('undoShowsSoon', whenText(submittedAt)) : t('undoWhere')}</p>
      {submittedAt && onWithdraw && (
        <button type="button" onClick={onWithdraw}>
          {t('undoWithdraw')}
        </button>
      )}
    </div>
  );
}
