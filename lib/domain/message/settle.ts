import type { Instant } from '../ids';
import { earliest, latest } from '../seen';
import { timesOf } from './message-times';
import { reachOf } from './stop-reach';
import type { KeptMessage, Pressed, Settled, ThreadRecord } from './thread';
import { standOf } from './thread-stand';

const last = (moments: readonly Instant[]): Instant => moments.reduce<Instant>(latest, '');

const fromBuyer = ({ messages }: ThreadRecord): KeptMessage[] => messages.filter(({ from }) => from === 'buyer');

/**
 * By what moment something must have been first seen for a view of an open conversation to show it: that of the view itself, or the
 * one before another tab saw a message of the buyer that this page does not have yet.
 * @param record all that is kept; `shown` is the record that the page alone makes, seen `at`.
 */
export function viewSeenAt(record: ThreadRecord, shown: ThreadRecord, at: Instant): Instant {
  const keys = new Set(shown.messages.map(({ key }) => key));
  const known = fromBuyer(record).filter(({ key }) => keys.has(key));
  const newest = last(known.map(({ firstSeenAt }) => firstSeenAt));
  // What the page leaves out because it is older was seen before; if not, the time tells.
  const unseen = fromBuyer(record).filter(({ key, firstSeenAt }) => !keys.has(key) && firstSeenAt > newest);
  const first = unseen.map(({ firstSeenAt }) => firstSeenAt).sort()[0];
  return first === undefined ? at : earliest(at, new Date(Date.parse(first) - 1).toISOString());
}

/**
 * What the person said as it is kept: with the latest moment at which what the view showed can have been sent, so that it holds for
 * older messages too that are seen only afterwards, and for none that came later. Saying it again in an older view takes nothing back.
 */
export function settledBy(record: ThreadRecord, { kind, at, seenAt: said }: Pressed): Settled {
  if (kind === 'open' || said === undefined) return { kind, at };
  const seenAt = earliest(said, at);
  const known = fromBuyer(record).filter(({ firstSeenAt }) => firstSeenAt <= seenAt);
  const sent = known.map((message) => timesOf(message).at(-1)?.to ?? message.firstSeenAt);
  const { row } = record;
  // Where a message waits it is what the view spoke of, and a row of a list may be about a later one.
  if (row && row.at <= seenAt && standOf(record).waiting.length === 0)
    sent.push(earliest(row.value.sent?.to ?? row.at, row.at));
  const before = reachOf(record.settled);
  const sentBy = latest(earliest(last(sent), seenAt), before?.sent ?? '');
  return { kind, at, seenAt: latest(seenAt, before?.seen ?? ''), ...(sentBy && { sentBy }) };
}
