import type { ListMoments } from '../domain/feedback/feedback-row';
import type { FeedbackView } from '../domain/feedback/feedback-view';
import type { Observation, PageObservation } from '../domain/order';
import { history } from '../storage/database';
import { recordFeedbackRows } from '../storage/feedback-store';
import type { SwitchedOff } from '../storage/settings';
import { feedbackLines, todayIn } from './feedback-lines';

/** The kind of page by which reading of feedback is switched off, wherever it is shown. */
const KIND = 'feedback-manager';

type ListSeen = Extract<PageObservation, { kind: 'feedback-list' }>;
type OrderSeen = Extract<Observation, { kind: 'order-details' }>;

/** Moments that are still to come are now: the clock was set back since. */
function notToCome({ loaded, rows, summary }: ListMoments): ListMoments {
  const now = new Date().toISOString();
  const moment = (each: string): string => (each > now ? now : each);
  return { loaded: moment(loaded), rows: rows.map(moment), summary: moment(summary) };
}

/** Takes in a list of feedback and answers with what to say of each, and of what the list should show and does not. */
export async function recordFeedback(
  { list, at, moments }: ListSeen,
  off: SwitchedOff,
): Promise<FeedbackView | undefined> {
  const { marketplace, summary } = list;
  if ((marketplace && off.marketplaces.includes(marketplace)) || off.pages.includes(KIND)) return undefined;
  const { records, vanished } = await recordFeedbackRows(history, {
    ...list,
    at,
    moments: moments && notToCome(moments),
    marks: true,
    source: 'page',
  });
  const lines = await feedbackLines([...records, ...vanished]);
  return {
    today: todayIn(new Date().toISOString(), marketplace),
    // A list of one account can hold several stores.
    lines: lines.filter((line) => !line.marketplace || !off.marketplaces.includes(line.marketplace)),
    ...(summary && { summary }),
  };
}

/** Takes in the feedback that an order's page shows. */
export async function recordOrderFeedback(
  { at, details, feedback }: OrderSeen,
  off: SwitchedOff,
): Promise<FeedbackView | undefined> {
  if (!feedback || off.pages.includes(KIND)) return undefined;
  const { marketplace } = details;
  const { records } = await recordFeedbackRows(history, {
    rows: [feedback],
    at,
    marketplace,
    source: 'page',
  });
  return { today: todayIn(new Date().toISOString(), marketplace), lines: await feedbackLines(records) };
}
