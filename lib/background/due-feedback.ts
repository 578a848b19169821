import { plusDays } from '../domain/calendar';
import { daysLeft, isDue } from '../domain/feedback/case';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { FeedbackLine } from '../domain/feedback/feedback-view';
import { byUrgency } from '../domain/feedback/feedback-view-of';
import type { MarketplaceCode } from '../domain/marketplace';
import { feedbackNews, feedbackRowId } from '../domain/queue/feedback-row';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { countLowFeedback, lowFeedback, type Wanted } from '../storage/feedback-queries';
import { paused } from '../storage/paused';
import { unmarked } from '../storage/queue-marks';
import { feedbackBuyerDays, feedbackRequestDays, switchedOff } from '../storage/settings';
import { feedbackLines } from './feedback-lines';
import { fromOwnPage } from './own-page';
import { queuedFeedbackLines } from './queued';
import { runningDays } from './running-days';

/** How many of each clock are looked at; who has more has enough to do. */
const MOST = 300;

/** Days before its end at which a clock counts as pressing. */
const SOON_DAYS = 3;

type Filter = Pick<Request<'dueFeedback'>, 'marketplace' | 'rating'>;

/** What can be told of a record alone: its store may be known by its order only, so a record without one passes. */
function wantedBy({ marketplace, rating }: Filter, off: readonly MarketplaceCode[]): Wanted {
  if (marketplace === undefined && rating === undefined && off.length === 0) return undefined;
  // A damaged record is passed over later; here it must not stop the others.
  return ({ shown, marketplace: seen }) =>
    (rating === undefined || shown?.value?.rating === rating) &&
    (!seen || ((marketplace === undefined || seen.value === marketplace) && !off.includes(seen.value)));
}

/** Lines of which something with an end is left to do, most pressing first, in that store, if one is asked for, and in none that is switched off. */
async function dueOf(
  records: readonly FeedbackRecord[],
  now: string,
  off: readonly MarketplaceCode[],
  only?: MarketplaceCode,
): Promise<FeedbackLine[]> {
  const lines = await feedbackLines(records, now);
  return lines
    .filter(isDue)
    .filter(
      ({ marketplace }) => (only === undefined || marketplace === only) && !(marketplace && off.includes(marketplace)),
    )
    .sort(byUrgency(daysLeft));
}

/**
 * Feedback about which something can still be done, soonest first, for the extension's own pages only; nothing while paused.
 * `count` is exact where that is asked for, and up to some hundreds; above that it is the number of all that may be due.
 * @throws RangeError from anywhere else.
 */
export async function dueFeedback(request: Request<'dueFeedback'>, sender: Sender): Promise<Response<'dueFeedback'>> {
  fromOwnPage(sender);
  if (await paused.get()) return { count: 0, lines: [] };
  const now = new Date().toISOString();
  if (request.queued) return queuedFeedbackLines(now, request.most);
  const [spans, off] = await Promise.all([runningDays(now.slice(0, 10)), switchedOff.get()]);
  const { most, marketplace, exact } = request;
  const wanted = wantedBy(request, off.marketplaces);
  const look = async (limit?: number) => {
    const found = await Promise.all(spans.map((days) => lowFeedback(history, days, limit, wanted)));
    const records = found.flat();
    return { records, due: await dueOf(records, now, off.marketplaces, marketplace) };
  };
  const countAll = (only?: Wanted) => Promise.all(spans.map((days) => countLowFeedback(history, days, only)));
  const few = !exact && (await countAll()).some((count) => count > MOST);
  const first = await look(few ? MOST : undefined);
  // Hundreds that wait must not hide the one that does not.
  const cut = few && first.due.length >= most;
  const { records, due } = few && !cut ? await look() : first;
  const comments = new Map(records.map(({ orderId, shown }) => [orderId, shown.value.comment]));
  return {
    count: cut ? (await countAll(wanted)).reduce((a, b) => a + b, 0) : due.length,
    ...(cut && { cut }),
    lines: due.slice(0, most).map((line) => ({ ...line, comment: comments.get(line.orderId) ?? '' })),
  };
}

/**
 * How many have a clock that ends within three days, something left to do, and were not put away. A day with two readings counts by the later.
 * @param now a moment; each store has its own day by it.
 */
export async function countPressingFeedback(now: string): Promise<number> {
  const windows = await Promise.all([feedbackBuyerDays.get(), feedbackRequestDays.get()]);
  const ends = [...new Set(windows)].map((days) => ({
    from: plusDays(now.slice(0, 10), -days - 1),
    to: plusDays(now.slice(0, 10), SOON_DAYS + 1 - days),
  }));
  const { marketplaces: off } = await switchedOff.get();
  const wanted = wantedBy({}, off);
  const found = (await Promise.all(ends.map((days) => lowFeedback(history, days, MOST, wanted)))).flat();
  const records = [...new Map(found.map((record) => [record.orderId, record])).values()];
  const byOrder = new Map(records.map((record) => [record.orderId, record]));
  const due = (await dueOf(records, now, off)).flatMap((line) => {
    const record = byOrder.get(line.orderId);
    if (!record || (daysLeft(line) ?? SOON_DAYS + 1) > SOON_DAYS) return [];
    return [{ id: feedbackRowId(line.orderId), news: feedbackNews(record, line) }];
  });
  return (await unmarked(history, due, now)).length;
}
