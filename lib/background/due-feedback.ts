import { plusDays } from '../domain/calendar';
import { daysLeft, isDue } from '../domain/feedback/case';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { FeedbackLine } from '../domain/feedback/feedback-view';
import { byUrgency } from '../domain/feedback/feedback-view-of';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { countLowFeedback, type Days, lowFeedback } from '../storage/feedback-queries';
import { paused } from '../storage/paused';
import { feedbackBuyerDays, feedbackRequestDays, switchedOff } from '../storage/settings';
import { feedbackLines } from './feedback-lines';
import { fromOwnPage } from './own-page';

/** How many of each clock are looked at; who has more has enough to do. */
const MOST = 300;

/** Days before its end at which a clock counts as pressing. */
const SOON_DAYS = 3;

/** The days on which feedback was left whose clocks still run, by the clock that ends first. A day more on either side: zones differ. */
async function runningDays(today: string): Promise<[byFirstClock: Days, bySecondClock: Days]> {
  const windows = await Promise.all([feedbackBuyerDays.get(), feedbackRequestDays.get()]);
  const first = plusDays(today, -Math.min(...windows) - 1);
  return [{ from: first }, { from: plusDays(today, -Math.max(...windows) - 1), to: plusDays(first, -1) }];
}

/** Lines of which something with an end is left to do, most pressing first, in stores that are not switched off. */
async function dueOf(records: readonly FeedbackRecord[], now: string): Promise<FeedbackLine[]> {
  const off = await switchedOff.get();
  const lines = await feedbackLines(records, now);
  return lines
    .filter((line) => isDue(line) && !(line.marketplace && off.marketplaces.includes(line.marketplace)))
    .sort(byUrgency(daysLeft));
}

/**
 * Feedback about which something can still be done, soonest first, for the extension's own pages only; nothing while paused.
 * `count` is exact up to some hundreds, and the number of all that may be due above that. @throws RangeError from anywhere else.
 */
export async function dueFeedback({ most }: Request<'dueFeedback'>, sender: Sender): Promise<Response<'dueFeedback'>> {
  fromOwnPage(sender);
  if (await paused.get()) return { count: 0, lines: [] };
  const now = new Date().toISOString();
  const spans = await runningDays(now.slice(0, 10));
  const found = await Promise.all(spans.map((days) => lowFeedback(history, days, MOST)));
  const records = found.flat();
  const due = await dueOf(records, now);
  const cut = found.some(({ length }) => length === MOST);
  const all = cut ? await Promise.all(spans.map((days) => countLowFeedback(history, days))) : [due.length];
  const comments = new Map(records.map(({ orderId, shown }) => [orderId, shown.value.comment]));
  return {
    count: all.reduce((a, b) => a + b, 0),
    lines: due.slice(0, most).map((line) => ({ ...line, comment: comments.get(line.orderId) ?? '' })),
  };
}

/**
 * How many have a clock that ends within three days and something left to do. A day with two readings counts by the later.
 * @param now a moment; each store has its own day by it.
 */
export async function countPressingFeedback(now: string): Promise<number> {
  const windows = await Promise.all([feedbackBuyerDays.get(), feedbackRequestDays.get()]);
  const ends = [...new Set(windows)].map((days) => ({
    from: plusDays(now.slice(0, 10), -days - 1),
    to: plusDays(now.slice(0, 10), SOON_DAYS + 1 - days),
  }));
  const found = (await Promise.all(ends.map((days) => lowFeedback(history, days, MOST)))).flat();
  const records = [...new Map(found.map((record) => [record.orderId, record])).values()];
  const due = await dueOf(records, now);
  return due.filter((line) => (daysLeft(line) ?? SOON_DAYS + 1) <= SOON_DAYS).length;
}
