import type { MarketplaceCode } from '../domain/marketplace';
import type { MessageLine } from '../domain/message/message-view';
import { plusHours, replyClockOf } from '../domain/message/reply-clock';
import { STANDARD_HOURS } from '../domain/message/standard-hours';
import type { ThreadRecord } from '../domain/message/thread';
import { pressingOf, standOf } from '../domain/message/thread-stand';
import { storeOfOrder } from '../domain/store-of-order';
import { history } from '../storage/database';
import { replyHours, switchedOff } from '../storage/settings';
import { attentionThreads, dueThreads } from '../storage/thread-queries';
import { knownOrder } from './known-order';

/** How many hours before its end an answer is pressing; overdue ones are as well. */
export const PRESSING_HOURS = 2;

/** One conversation of the queue. @param hours within how many an answer is due. */
export async function lineOf(record: ThreadRecord, hours: number): Promise<MessageLine> {
  const { id, orderId, caseIds, lastSeenAt } = record;
  const stand = standOf(record);
  const clock = replyClockOf(stand, hours);
  const triage = pressingOf(stand)?.triage;
  const marketplace = record.marketplace?.value ?? storeOfOrder(await knownOrder(orderId));
  const caseId = caseIds.at(-1);
  return {
    threadId: id,
    ...(orderId && { orderId }),
    ...(caseId && { caseId }),
    ...(marketplace && { marketplace }),
    ...(clock && { clock }),
    ...(triage && { triage }),
    notDelivered: stand.undelivered.length,
    ...(stand.untimed > 0 && { untimed: stand.untimed }),
    seenAt: lastSeenAt,
  };
}

/** Words of danger before everything else, then what is due soonest; what has no clock comes last. */
export function byUrgency(a: MessageLine, b: MessageLine): number {
  const danger = ({ triage }: MessageLine): number => (triage && triage.danger.length > 0 ? 0 : 1);
  const due = ({ clock }: MessageLine): number => (clock ? Date.parse(clock.dueAt) : Number.POSITIVE_INFINITY);
  return danger(a) - danger(b) || (due(a) === due(b) ? 0 : due(a) - due(b));
}

async function linesOf(records: readonly ThreadRecord[], only?: MarketplaceCode): Promise<MessageLine[]> {
  const [hours, { marketplaces: off }] = await Promise.all([replyHours.get(), switchedOff.get()]);
  const lines = await Promise.all(records.map((record) => lineOf(record, hours)));
  return lines
    .filter(({ marketplace }) => !marketplace || !off.includes(marketplace))
    .filter(({ marketplace }) => only === undefined || marketplace === only)
    .sort(byUrgency);
}

/**
 * Conversations in which something is to be seen to, words of danger first, then the soonest end; those without a clock (not
 * delivered, or of no time that can be read) last. None of a store that is switched off.
 */
export async function messageQueue(only?: MarketplaceCode): Promise<MessageLine[]> {
  const [due, attention] = await Promise.all([dueThreads(history), attentionThreads(history)]);
  return linesOf([...due, ...attention], only);
}

/** Conversations whose answer is overdue or due within so many hours, most urgent first. @param now a moment. */
export async function dueWithin(hours: number, now: string): Promise<MessageLine[]> {
  // The index counts by the published hours, whatever the person's own number is.
  const shift = STANDARD_HOURS - (await replyHours.get());
  return linesOf(await dueThreads(history, plusHours(now, hours + shift)));
}
