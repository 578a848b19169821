import type { Instant } from '../ids';
import { latest } from '../seen';
import { timesOf } from './message-times';
import { wantsOwnWords } from './own-words';
import { type Reach, reachesRow, reachOf, reachTo } from './stop-reach';
import type { KeptMessage, SentAt, stops, ThreadRecord } from './thread';
import { eachMessage } from './versions';

export type Stop = (typeof stops)[number];

/** What is asked of a conversation: all of its record but what follows from it. */
export type ThreadFacts = Omit<ThreadRecord, 'dueAt' | 'attentionAt' | 'wordsSince'>;

/** How a conversation stands: what of it waits for the seller, since when, and what was not delivered. */
export type Stand = {
  /** When the first message that nobody answered was sent; absent where none waits, or no page said when. */
  since?: SentAt | undefined;
  /** There may be an older one that waits. */
  earlier: boolean;
  /** Messages of the buyer that wait, those without a time among them. */
  waiting: readonly KeptMessage[];
  /** How many messages wait: at least one where a list alone says that an answer is awaited. */
  count: number;
  untimed: number;
  settled?: Stop | undefined;
  /** The person said so, and no page. */
  settledHere?: boolean;
  undelivered: readonly KeptMessage[];
};

/** One message at one time of it. */
type Entry = { message: KeptMessage; time?: SentAt | undefined; answered: boolean; isLast: boolean };

const entriesOf = (message: KeptMessage, lastReply: Instant): Entry[] => {
  const times = timesOf(message);
  const { answered, answeredAt = '', openAt = '' } = message;
  const shown = answered === true && openAt <= answeredAt;
  if (times.length === 0) return [{ message, answered: shown, isLast: true }];
  return times.map((time, index) => ({
    message,
    time,
    // Of two messages with the same words, what stood below was said of the earlier one.
    answered: (index === 0 && shown) || lastReply > time.to,
    isLast: index === times.length - 1,
  }));
};

/** Whether a stop reaches a message. What was seen by then it does; the second of the same words must say so itself. */
const isReached = ({ message, time, isLast }: Entry, { seen, sent }: Reach): boolean =>
  (time !== undefined && time.to <= sent) ||
  ((message.sentLast === undefined || !isLast) && message.firstSeenAt <= seen);

/** When the latest message of the seller that was delivered was sent, the earliest it can have been. */
function lastReplyOf(messages: readonly KeptMessage[]): Instant {
  const replies = messages.filter(({ from, blocked }) => from === 'seller' && !blocked).flatMap(timesOf);
  return replies.reduce((last, { from }) => latest(last, from), '');
}

/**
 * The moment up to which the page says that nothing is awaited. Where it says later that the conversation is open after all and
 * no message came in between, somebody took it back.
 */
function pageStop({ stopped, state, row, settled }: ThreadFacts, entries: readonly Entry[]): Instant {
  if (!stopped) return '';
  if (settled?.kind === 'open' && settled.at > stopped.at) return '';
  const opened = latest(state?.value === 'open' ? state.at : '', row?.value.waiting ? row.at : '');
  const isNews = entries.some((entry) => !isReached(entry, reachTo(stopped.at)));
  const rowIsNews = row?.value.waiting === true && (row.value.sent?.from ?? '') > stopped.at;
  return opened > stopped.at && !isNews && !rowIsNews ? '' : stopped.at;
}

/** When the last message came by a list that says an answer is awaited, where nothing else is known to wait. */
function rowWaits(
  { row, messages }: ThreadFacts,
  stops: readonly Reach[],
  lastReply: Instant,
): { time?: SentAt } | undefined {
  if (!row?.value.waiting) return undefined;
  const { sent } = row.value;
  const isOver = (time?: SentAt): boolean => stops.some((stop) => reachesRow(stop, row.at, time));
  // A list may stand beside the conversation as it was before it was answered: what is known of messages goes first.
  if (!sent) return messages.length === 0 && !isOver() ? {} : undefined;
  const time = { from: sent.from, to: row.at >= sent.from && row.at < sent.to ? row.at : sent.to };
  return isOver(time) || lastReply > time.to ? undefined : { time };
}

const byTime = (a: Entry, b: Entry): number => {
  const [one, other] = [a.time?.from ?? '', b.time?.from ?? ''];
  return one < other ? -1 : one > other ? 1 : a.message.firstSeenAt < b.message.firstSeenAt ? -1 : 1;
};

/** Messages that Amazon did not deliver, until the seller's next one is seen or the person has seen to it. */
function undeliveredIn({ messages, settled }: ThreadFacts, lastReply: Instant): KeptMessage[] {
  const open = messages
    .filter(({ from, blocked, answered }) => from === 'seller' && blocked && !answered)
    .filter((message) => lastReply <= (timesOf(message).at(-1)?.to ?? message.firstSeenAt))
    .filter(({ firstSeenAt }) => firstSeenAt > (reachOf(settled)?.seen ?? ''));
  // What the list of sent messages says is of the same message that the conversation shows, where both can be.
  const shown = open.filter(({ length }) => length > 0).flatMap(timesOf);
  const isShown = (message: KeptMessage): boolean =>
    timesOf(message).some(({ from, to }) => shown.some((each) => each.from <= to && from <= each.to));
  return open.filter((message) => message.length > 0 || !isShown(message));
}

/**
 * How a conversation stands by all that was seen of it. A message of the seller answers all before it, unless Amazon did not
 * deliver it; notices of Amazon count as nothing. What a page or the person says to need no answer waits no more, and a new
 * message of the buyer begins anew. In doubt a message waits.
 */
export function standOf(facts: ThreadFacts): Stand {
  const messages = eachMessage(facts.messages);
  const { settled } = facts;
  const lastReply = lastReplyOf(messages);
  const undelivered = undeliveredIn({ ...facts, messages }, lastReply);
  const entries = messages.filter(({ from }) => from === 'buyer').flatMap((each) => entriesOf(each, lastReply));
  const pageStopAt = pageStop(facts, entries);
  const ownStopAt = settled && settled.kind !== 'open' ? settled.at : '';
  const stops = [pageStopAt ? reachTo(pageStopAt) : [], reachOf(settled) ?? []].flat();
  const open = entries.filter((entry) => !entry.answered && !stops.some((stop) => isReached(entry, stop))).sort(byTime);
  const timed = open.filter(({ time }) => time);
  const untimed = open.length - timed.length;
  const [first] = timed;
  if (open.length > 0) {
    return {
      since: first?.time,
      earlier: untimed > 0 || first?.message.gap === true,
      waiting: [...new Set(open.map(({ message }) => message))],
      count: open.length,
      untimed,
      undelivered,
    };
  }
  const row = rowWaits(facts, stops, lastReply);
  if (row) return { since: row.time, earlier: true, waiting: [], count: 1, untimed: row.time ? 0 : 1, undelivered };
  const newest = [...entries].sort(byTime).at(-1);
  const own = settled?.kind === 'open' ? undefined : settled?.kind;
  const here = !newest?.answered && own !== undefined && ownStopAt > pageStopAt;
  const said = here ? own : pageStopAt ? facts.stopped?.value : undefined;
  const why = newest?.answered ? 'answered' : said;
  return {
    earlier: false,
    waiting: [],
    count: 0,
    untimed: 0,
    undelivered,
    ...(why && { settled: why }),
    ...(here && { settledHere: true }),
  };
}

/** The message of the buyer that says most of how pressing it is: the newest that waits, or before it one with words of danger. */
export function pressingOf({ waiting }: Stand): KeptMessage | undefined {
  const danger = waiting.findLast(({ triage }) => triage && wantsOwnWords(triage));
  return danger ?? waiting.findLast(({ triage }) => triage);
}
