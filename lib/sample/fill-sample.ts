import { sha256 } from '../background/sha256';
import { type ThreadTools, threadFrom } from '../domain/message/thread-from';
import { assessMessage } from '../domain/message/triage/assess-message';
import type { Observation } from '../domain/order';
import { startersIn } from '../domain/snippet/starters/starters';
import type { History } from '../storage/database';
import { recordFeedbackRows } from '../storage/feedback-store';
import { recordObservations, recordPageHealth } from '../storage/history-store';
import { recordNote } from '../storage/note-store';
import { recordPayments } from '../storage/payment-store';
import { recordReturns } from '../storage/return-store';
import { recordSales } from '../storage/sale-store';
import { takeSnippets } from '../storage/snippet-store';
import { recordThreads } from '../storage/thread-store';
import { feedbackLooks } from './feedback';
import { observationsOf } from './orders';
import { before, DAY, planSample, SAMPLE_DAYS } from './plan';
import { coverageOf, paymentsOf, productRecords, returnOf, saleOf } from './reports';
import { specialFeedback, specialObservations, specialOrders, specialTalks } from './specials';
import { seenIn, stepsAfter } from './steps';
import { talkOf } from './talk';

/** How much of the sample is there: from 0 to 1. */
export type Progress = (done: number) => void;

/** The words of messages are not kept: the sample shows what a new installation keeps. */
const NO_WORDS = '9999-12-31T23:59:59.999Z';

/**
 * Fills an empty history with thirteen months of an invented shop, by the ways that everything else is written: what it shows is
 * counted and found as the person's own would be. The same for the same moment. @param now in milliseconds.
 * @throws DOMException where it was cancelled; what is there by then is to be deleted.
 */
export async function fillSample(db: History, now: number, signal: AbortSignal, onProgress: Progress): Promise<void> {
  const at = new Date(now).toISOString();
  const specials = specialOrders(now);
  const planned = planSample(now);
  const orders = [...planned, ...specials.map(({ order }) => order)];
  const looks = [...feedbackLooks(planned, at), ...specialFeedback(specials, now)];
  const talks = [...planned.flatMap((order) => talkOf(order, now)), ...specialTalks(specials, now)];
  const { notes, struck } = stepsAfter(looks, at);
  const observed = [...planned.flatMap((order) => observationsOf(order, now)), ...specialObservations(specials, now)];
  const tools: ThreadTools = { sha256, assess: assessMessage, keepText: false };
  const from = before(now, SAMPLE_DAYS * DAY).slice(0, 10);
  const steps: (() => Promise<unknown>)[] = [
    () => putReports(db, orders, from, now),
    ...slices(byMoment(observed), 100).map((slice) => () => recordObservations(db, slice)),
    ...looks.map((look) => () => recordFeedbackRows(db, seenIn(look))),
    ...struck.map((look) => () => recordFeedbackRows(db, seenIn(look))),
    ...slices(talks, 20).map((slice) => async () => {
      const records = await Promise.all(slice.map((talk) => threadFrom(talk.conversation, talk.at, tools)));
      await recordThreads(db, records, NO_WORDS);
    }),
    ...slices(notes, 50).map((slice) => () => Promise.all(slice.map((note) => recordNote(db, note)))),
    () => takeSnippets(db, startersIn('en', at).slice(0, 3)),
    ...['order-details', 'refund-form', 'feedback-manager', 'inbox'].map(
      (adapter) => () => recordPageHealth(db, { adapter, state: 'read', missing: [], at }),
    ),
  ];
  for (const [index, step] of steps.entries()) {
    signal.throwIfAborted();
    await step();
    onProgress((index + 1) / steps.length);
  }
}

const byMoment = (observed: Observation[]): Observation[] => observed.sort((a, b) => (a.at < b.at ? -1 : 1));

const slices = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/** Takes in what reports would say. */
async function putReports(db: History, orders: Parameters<typeof saleOf>[0][], from: string, now: number) {
  const at = new Date(now).toISOString();
  await recordSales(db, orders.map(saleOf), productRecords(at), true);
  await recordReturns(
    db,
    orders.flatMap((order) => returnOf(order, at)),
  );
  await recordPayments(
    db,
    orders.flatMap((order) => paymentsOf(order, now)),
  );
  await db.coverage.bulkPut(coverageOf(from, at.slice(0, 10), at));
}
