import type { BestPractice } from '../../lib/domain/feedback/remedies';
import { topicTexts } from '../../lib/domain/feedback/topic-texts';
import { type Causes, LOOKED_THROUGH, topicsOfRefunds } from '../../lib/domain/month/causes';
import type { Topic } from '../../lib/domain/text/text';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { PracticeList } from '../practice-list';
import { reasonName } from './words';

const MOST = 5;

/** What published best practice says against a cause. */
export const Practices = ({ topic, practices }: { topic: Topic; practices: readonly BestPractice[] }) => (
  <PracticeList practices={practices.filter((each) => each.topic === topic)} />
);

function Counted({ title, entries }: { title: string; entries: readonly { name: string; count: number }[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ol class="counted">
        {entries.slice(0, MOST).map(({ name, count }) => (
          <li key={name}>
            {name} <span class="quiet">{countText(count)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** That there is more than the causes were counted from: without it a long week would look complete. */
export function CausesCut({ causes: { cut } }: { causes: Causes }) {
  if (!cut) return null;
  return (
    <p class="quiet" data-causes="cut">
      {t('perfCausesCut', countText(LOOKED_THROUGH))}
    </p>
  );
}

/** What complaints were about, with remedies where they are asked for. */
export function Complaints({
  causes: { trend },
  practices = [],
}: {
  causes: Causes;
  practices?: readonly BestPractice[];
}) {
  if (trend.topics.length === 0) return <p class="quiet">{t('perfNoCauses')}</p>;
  return (
    <ol class="counted">
      {trend.topics.slice(0, MOST).map(({ topic, total }) => (
        <li key={topic} data-cause={topic} data-count={total}>
          {t(topicTexts[topic])} <span class="quiet">{countText(total)}</span>
          <Practices topic={topic} practices={practices} />
        </li>
      ))}
    </ol>
  );
}

/** Why refunds and returns came about, by the reasons that were chosen. */
export function RefundCauses({ causes, practices = [] }: { causes: Causes; practices?: readonly BestPractice[] }) {
  const { refundReasons, returnReasons } = causes;
  return (
    <>
      <Counted
        title={t('perfRefundReasons')}
        entries={refundReasons.map(({ reason, count }) => ({ name: reasonName(reason), count }))}
      />
      <Counted
        title={t('perfReturnReasons')}
        entries={returnReasons.map(({ code, count }) => ({ name: code, count }))}
      />
      {practices.length > 0 &&
        topicsOfRefunds(causes)
          .slice(0, 2)
          .map((topic) => <Practices key={topic} topic={topic} practices={practices} />)}
    </>
  );
}
