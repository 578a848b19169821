import { dayIn } from '../domain/calendar';
import type { FeedbackView } from '../domain/feedback/feedback-view';
import type { MarketplaceCode } from '../domain/marketplace';
import type { PageObservation } from '../domain/order';
import { calendars } from '../policies/calendars';

/** Takes in a list of feedback and answers with what to say of each. */
export async function recordFeedback(
  { list, at }: Extract<PageObservation, { kind: 'feedback-list' }>,
  off: readonly MarketplaceCode[],
): Promise<FeedbackView | undefined> {
  if (list.marketplace && off.includes(list.marketplace)) return undefined;
  const zone = list.marketplace ? calendars[list.marketplace].timeZone : 'UTC';
  return { today: dayIn(at, zone), lines: [], ...(list.summary && { summary: list.summary }) };
}
