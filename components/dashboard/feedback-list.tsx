import type { ListedLine } from '../../lib/dashboard/feedback-messages';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { When } from '../when';
import { FeedbackTable } from './feedback-table';
import type { Filter } from './feedback-words';

type Shown = { lines: readonly ListedLine[]; more: boolean; count?: number | undefined; at: string };

/** A list of feedback, a hundred at a time; and where there is none, whether none was seen at all. */
export function FeedbackList(props: {
  listed: Shown | undefined;
  filter: Filter;
  /** How much feedback was ever seen; `undefined` until it is known. */
  total: number | undefined;
  storeOf(code: MarketplaceCode): Marketplace;
  onMore(): void;
}) {
  const { listed, filter, total, storeOf, onMore } = props;
  if (!listed || (listed.lines.length === 0 && total === undefined)) return <p class="quiet">{t('loading')}</p>;
  const { lines, more, count, at } = listed;
  if (lines.length === 0) {
    const { state, rating, marketplace } = filter;
    const allOpen = state === 'open' && rating === undefined && marketplace === undefined;
    const text = total === 0 ? t('dashboardNotSeen') : allOpen ? t('dashboardNoneOpen') : t('dashboardNone');
    return (
      <p data-figure="feedback-list" data-state={total === 0 ? 'empty' : 'read'}>
        {text} {total === 0 && <a href="#import">{t('dashboardImport')}</a>}
      </p>
    );
  }
  return (
    <section data-figure="feedback-list" data-state="read" data-count={count} aria-label={t('feedbackTitle')}>
      <p class="quiet as-of" role="status">
        {count !== undefined && count > lines.length
          ? t('dashboardShownOf', countText(lines.length), countText(count))
          : t('dashboardShown', countText(lines.length))}{' '}
        · {t('dashboardAsOf')} <When at={at} />
      </p>
      <FeedbackTable lines={lines} storeOf={storeOf} />
      {more && (
        <button type="button" name="more" class="plain" onClick={onMore}>
          {t('dashboardMore')}
        </button>
      )}
    </section>
  );
}
