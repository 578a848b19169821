import type { Survey } from '../../lib/dashboard/feedback-messages';
import type { BestPractice } from '../../lib/domain/feedback/remedies';
import { t } from '../../lib/i18n';
import { When } from '../when';
import { MonthTable } from './month-table';
import { SuccessTable } from './success-table';
import { TopicTable } from './topic-table';

/** What is remembered of all feedback: by month, by cause, and how often removal worked. */
export function FeedbackSurvey({ survey, practices }: { survey: Survey; practices: readonly BestPractice[] }) {
  const { months, undated, trend, trendCut, success, seenAt } = survey;
  const asOf = seenAt && (
    <p class="quiet as-of">
      {t('dashboardSeen')} <When at={seenAt} />
    </p>
  );
  return (
    <>
      <section aria-labelledby="months-title">
        <h3 id="months-title">{t('dashboardMonths')}</h3>
        <p class="intro">{t('dashboardMonthsNote')}</p>
        {asOf}
        <MonthTable months={months} undated={undated} />
      </section>
      <section aria-labelledby="topics-title">
        <h3 id="topics-title">{t('dashboardTopics')}</h3>
        <p class="intro">{t('dashboardTopicsNote')}</p>
        {asOf}
        <TopicTable trend={trend} cut={trendCut} practices={practices} month={months[0]?.month ?? ''} />
      </section>
      <section aria-labelledby="success-title">
        <h3 id="success-title">{t('dashboardSuccess')}</h3>
        <p class="intro">{t('dashboardSuccessNote')}</p>
        <SuccessTable success={success} />
      </section>
    </>
  );
}
