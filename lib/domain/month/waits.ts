import type { Instant } from '../ids';
import { timesOf } from '../message/message-times';
import type { KeptMessage, SentAt, ThreadRecord } from '../message/thread';
import { standOf } from '../message/thread-stand';
import { stops, stopsOf, type WaitStop } from './wait-stops';

/**
 * One time that a buyer waited: from the first message that nobody had answered to the next one of the seller that was delivered.
 * `at` is when that first message was sent, the earliest it can have been; where no page said so, when it was first seen.
 * `uncertain` is what was answered, where one of the times, or what came in between, is not certain.
 */
export type Wait = { at: Instant } & (
  | { state: 'answered'; minutes: number }
  | { state: 'waiting' }
  | { state: 'uncertain' }
);

/** Pages say a time to the minute at best: what is known so well is known exactly. */
const MINUTE = 60_000;

const lasts = ({ from, to }: SentAt): number => Date.parse(to) - Date.parse(from);

/** When a message was sent, where that is known exactly and once. */
function exactTime(message: KeptMessage): SentAt | undefined {
  const [time, second] = timesOf(message);
  return time && !second && lasts(time) <= MINUTE ? time : undefined;
}

const beganAt = (message: KeptMessage): Instant => timesOf(message)[0]?.from ?? message.firstSeenAt;

type Turn = { open: readonly KeptMessage[]; answer?: KeptMessage | undefined; before?: KeptMessage | undefined };

/** Messages of the buyer with the one that answered them, in the order of time. Notices of Amazon count as nothing, nor does what it did not deliver. */
function turnsOf(messages: readonly KeptMessage[]): Turn[] {
  const turns: Turn[] = [];
  let open: KeptMessage[] = [];
  let before: KeptMessage | undefined;
  for (const message of messages) {
    if (message.from === 'buyer') open.push(message);
    if (message.from !== 'seller' || message.blocked) continue;
    if (open.length > 0) turns.push({ open, answer: message, before });
    open = [];
    before = message;
  }
  if (open.length > 0) turns.push({ open, before });
  return turns;
}

/** What is asked of every turn of a conversation, found once: what stopped a wait, and messages of which no exact time is known. */
type Around = { said: readonly WaitStop[]; rough: readonly KeptMessage[] };

/** Whether a message without an exact time may belong between two moments: then who answered what is not certain. */
const mayFallBetween = (message: KeptMessage, from: Instant, to: Instant): boolean => {
  const times = timesOf(message);
  return times.length === 0 || times.some((time) => time.from <= to && from <= time.to);
};

/** What an answer was to, and how long it took. */
function answerOf(asked: KeptMessage, answer: KeptMessage, since: Instant, rough: Around['rough']): Wait {
  const at = beganAt(asked);
  const [sent, answered] = [exactTime(asked), exactTime(answer)];
  if (!sent || !answered || answered.from < sent.from || asked.gap || answer.gap) return { at, state: 'uncertain' };
  if (rough.some((message) => mayFallBetween(message, since, answered.to))) return { at, state: 'uncertain' };
  return { at, state: 'answered', minutes: Math.round((Date.parse(answered.from) - Date.parse(sent.from)) / MINUTE) };
}

function waitsIn({ open, answer, before }: Turn, { said, rough }: Around): Wait[] {
  if (!answer) return [];
  const reply = exactTime(answer);
  // What was said before the answer came was said of these messages; what was said after it has nothing to do with them.
  const earlier = reply ? said.filter(({ at }) => at < reply.from) : [];
  const stoppedBy = (message: KeptMessage, why?: WaitStop['why']): boolean =>
    earlier.some((stop) => (why === undefined || stop.why === why) && stops(stop, message));
  // Answered where no page shows it: when is not known. What needed no answer waited for none, and Amazon leaves it out too.
  const elsewhere = open.find((message) => stoppedBy(message, 'answered'));
  const asked = open.find((message) => !stoppedBy(message));
  return [
    elsewhere ? { at: beganAt(elsewhere), state: 'uncertain' as const } : [],
    asked ? answerOf(asked, answer, before ? beganAt(before) : '', rough) : [],
  ].flat();
}

/** Every time that the buyer of a conversation waited for an answer, earliest first; what is said to need none is left out. */
export function waitsOf(record: ThreadRecord): Wait[] {
  const turns = turnsOf(record.messages);
  const rough = record.messages.filter((message) => message.from !== 'amazon' && !exactTime(message));
  const around = { said: stopsOf(record), rough };
  const waits = turns.flatMap((turn) => waitsIn(turn, around));
  const last = turns.at(-1);
  const [first] = last && !last.answer ? last.open : [];
  if (!first) return waits;
  const stand = standOf(record);
  const [waiting] = stand.waiting;
  if (waiting) return [...waits, { at: beganAt(waiting), state: 'waiting' }];
  return stand.settled === 'answered' ? [...waits, { at: beganAt(first), state: 'uncertain' }] : waits;
}
