import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { longDay } from '../dashboard/long-day';

/** What the page says, as of which day; where nothing was counted yet, how to begin. */
export function MonthsIntro({ empty, today, unplaced }: { empty: boolean; today: string; unplaced: number }) {
  return (
    <>
      <p class="intro">
        {t('perfIntro')} ({t('dashboardAsOf')} <time dateTime={today}>{longDay(today)}</time>)
      </p>
      {empty && (
        <p data-figure="months" data-state="empty">
          {t('perfEmpty')} <a href="#import">{t('perfImport')}</a>
        </p>
      )}
      {unplaced > 0 && (
        <p class="quiet" data-figure="defects-unplaced" data-count={unplaced}>
          {t('perfUnplaced', countText(unplaced))}
        </p>
      )}
    </>
  );
}
