import type { KeptMessage, SentAt } from './thread';

const same = (a: SentAt, b: SentAt): boolean => a.from === b.from && a.to === b.to;

/** Of two readings of a time the one that ends first; of two that end together the narrower. */
const endsFirst = (a: SentAt, b: SentAt): SentAt => (a.to !== b.to ? (a.to < b.to ? a : b) : a.from >= b.from ? a : b);

/** Of two readings of a time the one that begins last; of two that begin together the narrower. */
const beginsLast = (a: SentAt, b: SentAt): SentAt =>
  a.from !== b.from ? (a.from > b.from ? a : b) : a.to <= b.to ? a : b;

type Times = Pick<KeptMessage, 'sent' | 'sentLast'>;

/** The readings that say most of a message's time: the one that ends first and the one that begins last. */
export function mergeTimes(a: Times, b: Times): Times {
  const readings = [a.sent, a.sentLast, b.sent, b.sentLast].flatMap((each) => each ?? []);
  const [first, ...others] = readings;
  if (!first) return {};
  const sent = others.reduce(endsFirst, first);
  const last = others.reduce(beginsLast, first);
  return { sent, ...(!same(sent, last) && { sentLast: last }) };
}

/**
 * When a message was sent: one span, two where its readings exclude each other (the same words were sent twice), none where no
 * page said it. A single span ends with the first sighting at the latest: nothing is seen before it is sent.
 */
export function timesOf({ sent, sentLast, firstSeenAt }: KeptMessage): SentAt[] {
  if (!sent) return [];
  const last = sentLast ?? sent;
  if (last.from > sent.to) return [sent, last];
  const [from, to] = [last.from, sent.to];
  return [{ from, to: firstSeenAt >= from && firstSeenAt < to ? firstSeenAt : to }];
}
