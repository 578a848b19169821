import { type BestPractice, remediesFor } from '../../lib/domain/feedback/remedies';
import { topicTexts } from '../../lib/domain/feedback/topic-texts';
import type { TopicTrend } from '../../lib/domain/feedback/topic-trend';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable } from '../options/data-table';
import { PracticeList } from '../practice-list';
import { monthName } from './month-name';

/** Months that stand beside each other; older ones are in the total. */
const MOST_MONTHS = 6;

/** How often in a month; of one of which nothing was seen nothing is said, which is no zero. */
function MonthCount({ month, count }: { month: string; count: number | undefined }) {
  if (count === undefined) return <span class="quiet">{t('optionsNotSeen')}</span>;
  return (
    <span data-figure="topic-month" data-month={month} data-count={count}>
      {countText(count)}
    </span>
  );
}

/** What complaints are about, month by month, and what published best practice says against the causes that show. */
export function TopicTable(props: {
  trend: TopicTrend;
  /** Comments of older months were not read. */
  cut: boolean;
  practices: readonly BestPractice[];
  /** The month that is now. */
  month: string;
}) {
  const { trend, cut, practices, month } = props;
  if (trend.topics.length === 0) return <p>{t('dashboardNoTopics')}</p>;
  const shown = trend.months
    .map((each, index) => [each, index] as const)
    .slice(-MOST_MONTHS)
    .reverse();
  const remedies = remediesFor(trend, practices, month);
  return (
    <>
      <DataTable
        caption={t('dashboardTopics')}
        columns={[t('dashboardTopic'), t('dashboardTotal'), ...shown.map(([each]) => monthName(each))]}
        rows={trend.topics.map(({ topic, counts, total }) => ({
          key: topic,
          data: { 'data-topic': topic },
          cells: [
            t(topicTexts[topic]),
            <b key="total" data-figure="topic-total" data-count={total}>
              {countText(total)}
            </b>,
            ...shown.map(([each, index]) => <MonthCount key={each} month={each} count={counts[index]} />),
          ],
        }))}
      />
      {cut && <p class="quiet">{t('dashboardTopicsCut')}</p>}
      {remedies.map(({ topic, complaints, of, practices: against }) => (
        <div class="remedy" key={topic} data-remedy={topic}>
          <h4>
            {t(topicTexts[topic])} <span class="quiet">{t('fbOf', complaints, of)}</span>
          </h4>
          <PracticeList practices={against} />
        </div>
      ))}
    </>
  );
}
