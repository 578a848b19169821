import { useEffect, useState } from 'preact/hooks';
import { FeedbackFilters } from '../../components/dashboard/feedback-filters';
import { FeedbackList } from '../../components/dashboard/feedback-list';
import { FeedbackSurvey } from '../../components/dashboard/feedback-survey';
import type { ListFilter } from '../../lib/dashboard/feedback-messages';
import { t } from '../../lib/i18n';
import { bestPractices } from '../../lib/policies/best-practices';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { useDesk } from './use-desk';
import { useFeedbackList } from './use-feedback-list';
import { useSurvey } from './use-survey';
import { useVisits } from './use-visits';

/** What is remembered of feedback: what something can still be done about, what became of the rest, months, causes, success. */
export function FeedbackTab() {
  const desk = useDesk();
  // What other windows changed is asked for anew when they say so, and when the person comes back.
  const visit = useVisits();
  const [filter, setFilter] = useState<ListFilter>({ state: 'open' });
  const { listed, broken, more } = useFeedbackList(desk, filter, visit);
  const [begun, setBegun] = useState(false);
  const { survey, broken: surveyBroken } = useSurvey(desk, visit, listed !== undefined || begun);
  useEffect(() => {
    if (!listed) return;
    setBegun(true);
    performance.mark('makegood-usable');
  }, [listed]);
  if (broken || surveyBroken) return <p class="problem">{t('stateMissing')}</p>;
  return (
    <>
      <FeedbackFilters filter={filter} marketplaces={marketplaces} onFilter={setFilter} />
      <FeedbackList listed={listed} filter={filter} total={survey?.total} storeOf={marketplaceOf} onMore={more} />
      {survey && survey.total > 0 && <FeedbackSurvey survey={survey} practices={bestPractices} />}
    </>
  );
}
