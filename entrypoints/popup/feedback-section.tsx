import { useEffect } from 'preact/hooks';
import { DueFeedback } from '../../components/due-feedback';
import '../../components/due-feedback.css';
import { dayIn } from '../../lib/domain/calendar';
import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { t } from '../../lib/i18n';
import { calendars } from '../../lib/policies/calendars';
import { marketplaceOf } from '../../lib/policies/marketplaces';
import { useDue } from './use-due';

const MOST_ROWS = 3;

/** The day it is where a line's store is; by UTC where that is not known. */
const todayOf = ({ marketplace }: FeedbackLine): string =>
  dayIn(new Date().toISOString(), marketplace ? calendars[marketplace].timeZone : 'UTC');

/** The most pressing feedback, and how much of it there is. */
export function FeedbackSection({ onCount }: { onCount(count: number): void }) {
  const due = useDue('dueFeedback', MOST_ROWS);
  const count = due?.count ?? 0;
  useEffect(() => onCount(count), [count]);
  return (
    <section data-feedback={due === undefined ? 'loading' : due === null ? 'error' : 'read'}>
      <h2>
        {t('popupFeedback')} {due && due.count > 0 && <span class="count">{due.count}</span>}
      </h2>
      {due === undefined && <p class="quiet">{t('loading')}</p>}
      {due === null && <p class="notice">{t('cardNoAnswer')}</p>}
      {due?.count === 0 && <p class="quiet">{t('popupNoFeedback')}</p>}
      <ul>
        {due?.lines.map((line) => (
          <DueFeedback
            key={line.orderId}
            line={line}
            today={todayOf(line)}
            marketplace={line.marketplace && marketplaceOf(line.marketplace)}
          />
        ))}
      </ul>
      {due && due.count > due.lines.length && (
        <p>
          <a href="/dashboard.html#queue/feedback" target="_blank" rel="noreferrer" data-link="all-feedback">
            {t('popupMore', due.count - due.lines.length)}
          </a>
        </p>
      )}
    </section>
  );
}
