import type { History } from '../storage/database';
import type { FromDesk, ToDesk } from './feedback-messages';
import { findCauses } from './find-causes';
import { listFeedback } from './list-feedback';
import { reportWeek } from './report-week';
import { surveyFeedback } from './survey-feedback';

/** Answers in a worker what the page asks: going through years of records must not hold the page up. */
export function serveDesk(db: History, say: (message: FromDesk) => void): (message: ToDesk) => void {
  const answer = async (message: ToDesk): Promise<FromDesk> => {
    const { id } = message;
    if (message.kind === 'causes') return { id, causes: await findCauses(db, message.asked) };
    if (message.kind === 'week') return { id, week: await reportWeek(db, message.asked) };
    const { setup } = message;
    const now = new Date().toISOString();
    return message.kind === 'survey'
      ? { id, survey: await surveyFeedback(db, setup, now) }
      : { id, listed: await listFeedback(db, message.filter, message.most, setup, now) };
  };
  return (message) => {
    answer(message).then(say, () => say({ id: message.id, failed: true }));
  };
}
