import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { SearchTips } from './search-tips';

/** Nothing was typed yet: what can be; or that nothing is remembered, and where that begins. */
export function SearchStart({ kept }: { kept: boolean | undefined }) {
  if (kept === undefined) return <p class="quiet">{t('loading')}</p>;
  if (kept) return <SearchTips />;
  return (
    <p data-figure="search-list" data-state="empty">
      {t('searchEmpty')} <a href="#import">{t('dashboardImport')}</a>
    </p>
  );
}

/** What is kept and not findable yet, so that nobody takes it for missing. */
export function StillReading({ left }: { left: number }) {
  return (
    <p class="quiet" role="status" data-figure="search-reading" data-state="loading" data-count={left}>
      {t('searchReading', countText(left))}
    </p>
  );
}

/** Making things findable failed: what is not found may be there all the same. */
export function NotRead() {
  return (
    <p class="problem" role="status" data-figure="search-reading" data-state="error">
      {t('searchNotRead')}
    </p>
  );
}
