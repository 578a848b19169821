import type { UndoClock as Clock } from '../lib/domain/refund-view-schema';
import { t } from '../lib/i18n';
import { momentText } from './fill';

type Props = {
  clock: Clock;
  now: string;
  /** Set where the refund was submitted here and the order does not show it yet. */
  submittedAt?: string | undefined;
  /** Takes back what was noted of a submission that did not go through. */
  onWithdraw?: (() => void) | undefined;
};

/** How long a refund may still be cancelled, and where. */
export function UndoClock({ clock: { until, exact }, now, submittedAt, onWithdraw }: Props) {
  const minutes = Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000));
  const left = t('undoLeft', Math.floor(minutes / 60), minutes % 60);
  return (
    <div class="undo" data-soon={minutes <= 20 ? '' : undefined}>
      <p>
        <b>{exact ? t('undoUntil') : t('undoUntilLatest')}</b>{' '}
        <time data-figure="undo-until" dateTime={until}>
          {momentText(until)}
        </time>{' '}
        <span>({left})</span>
      </p>
      <p class="quiet">{submittedAt ? t('undoShowsSoon', momentText(submittedAt)) : t('undoWhere')}</p>
      {submittedAt && onWithdraw && (
        <button type="button" onClick={onWithdraw}>
          {t('undoWithdraw')}
        </button>
      )}
    </div>
  );
}
