import { add, type Money, nothing } from './money';
import type { OrderRecord } from './order';
import { showsPending } from './order-merge';
import type { UndoClock } from './refund-view-schema';
import type { Submission } from './submission';

/**
 * Where a submission stands, by what the order's page said afterwards.
 * - `submitted`: pressed here; the page has not been seen since, or not for as long as Amazon says it may take.
 * - `shown`: the page shows more refunded or on its way than before. - `not-shown`: it shows no more, later than that: cancelled,
 * or it never went through. - `withdrawn`: the form refused it, or the person said so.
 */
export type SubmissionState = 'submitted' | 'shown' | 'not-shown' | 'withdrawn';

/** How long it can take until a refund shows in the order (Amazon's seller blog, 2012-08-20; help pages of US and JP). */
export const SHOWS_WITHIN_MINUTES = 15;

const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Everything back or on its way on an order by its page; `undefined` where its amounts were not read. */
export function givenBack({ details }: OrderRecord): Money | undefined {
  if (!details) return undefined;
  const { items, currency } = details.value;
  if (items.length === 0 || items.some(({ paid }) => !paid)) return undefined;
  return items
    .flatMap(({ refunded, refundPending }) => [refunded ?? [], refundPending ?? []].flat())
    .reduce(add, nothing(currency));
}

/** What is known to have been pressed, together: at least this. */
const pressedIn = ({ lines, currency }: Submission): number =>
  lines
    .flatMap(({ refund, returnShipping, other }) => [refund, returnShipping, other])
    .reduce((all, part) => all + (part?.currency === currency ? part.amount : 0), 0);

/**
 * Where one submission stands, by the order's page as it was last seen.
 * @param others what later submissions are known to have added: it is not this one's.
 */
function judged(submission: Submission, record: OrderRecord, others: number): SubmissionState {
  const { at, before, currency } = submission;
  if (record.withdrawn?.includes(at)) return 'withdrawn';
  const { details } = record;
  if (!details || details.at <= at) return 'submitted';
  const settled = details.at > later(at, SHOWS_WITHIN_MINUTES);
  // What was on its way before the press can be cancelled as well: then the offer says nothing of this one.
  const offered = details.value.refundCancellable === true && !record.pendingSeenAt?.some((seen) => seen <= at);
  const now = givenBack(record);
  if (!now || now.currency !== currency) return offered && settled ? 'shown' : 'submitted';
  if (before?.currency !== currency) {
    // How much was back before is not known: until the page must show it, what is back may have been back then.
    if (!settled) return 'submitted';
    return now.amount - others > 0 || offered ? 'shown' : 'not-shown';
  }
  const grown = now.amount - before.amount - others;
  if (grown > 0 && grown >= pressedIn(submission)) return 'shown';
  if (!settled) return 'submitted';
  return grown > 0 || offered ? 'shown' : 'not-shown';
}

/** Where each submission of the record stands, by its moment: from the last to the first, since what is seen is shared out. */
function statesOf(record: OrderRecord): Map<string, SubmissionState> {
  const states = new Map<string, SubmissionState>();
  let others = 0;
  for (const submission of [...(record.submissions ?? [])].reverse()) {
    const state = judged(submission, record, others);
    states.set(submission.at, state);
    if (state === 'shown') others += pressedIn(submission);
  }
  return states;
}

/** Where a submission of the record stands. */
export function stateOf({ at }: Submission, record: OrderRecord): SubmissionState {
  return statesOf(record).get(at) ?? 'submitted';
}

/**
 * The clock of a refund that may still be cancelled. A refund made by hand stays pending for some hours (two, by Amazon's
 * blog of 2012-09-27) and can be cancelled while it does. From a press the end is exact; a refund first seen pending was made
 * at that moment or before, so the end is the latest it can be.
 * @param hours how long a refund stays pending.
 * @returns nothing once the time is over, or the order's page has shown that nothing is pending any more.
 */
export function undoClockOf(record: OrderRecord, hours: number, now: string): UndoClock | undefined {
  const { details, pendingSeenAt = [], submissions = [] } = record;
  const gone = details && !showsPending(details.value) ? details.at : '';
  const window = hours * 60;
  const live = (since: string): boolean => since <= now && later(since, window) > now;
  const pressed = submissions.findLast((each) => {
    const state = stateOf(each, record);
    return live(each.at) && state !== 'withdrawn' && state !== 'not-shown';
  });
  // Shown and no longer pending: it was released, or cancelled.
  const released =
    pressed && gone > (stateOf(pressed, record) === 'shown' ? pressed.at : later(pressed.at, SHOWS_WITHIN_MINUTES));
  if (pressed && !released) return { since: pressed.at, until: later(pressed.at, window), exact: true };
  const last = pendingSeenAt.at(-1);
  if (!last || gone > last) return undefined;
  // Sightings within one span belong to the same refund as far as anyone can tell: the earliest of them is the safe one.
  const first = pendingSeenAt.find((at) => later(at, window) > last) ?? last;
  return live(first) ? { since: first, until: later(first, window), exact: false } : undefined;
}
