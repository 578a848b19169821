import type { Instant } from '../ids';
import { timesOf } from '../message/message-times';
import { type Reach, reachOf, reachTo } from '../message/stop-reach';
import type { KeptMessage, ThreadRecord } from '../message/thread';
import type { Stop } from '../message/thread-stand';

/** What the person or a page said of a conversation: that nothing is awaited, since when, why, and of which messages. */
export type WaitStop = { at: Instant; why: Stop; reach: Reach };

/** The stops of a conversation that nobody took back. Of several only the last of the person and the last of a page are known. */
export function stopsOf({ settled, stopped }: ThreadRecord): WaitStop[] {
  const own = reachOf(settled);
  const takenBack = settled?.kind === 'open' && stopped !== undefined && settled.at > stopped.at;
  return [
    settled && settled.kind !== 'open' && own ? { at: settled.at, why: settled.kind, reach: own } : [],
    stopped && !takenBack ? { at: stopped.at, why: stopped.value, reach: reachTo(stopped.at) } : [],
  ].flat();
}

/** Whether a stop speaks of a message: it had been seen by then, or was sent before for certain. */
export function stops({ reach }: WaitStop, message: KeptMessage): boolean {
  const sent = timesOf(message).at(-1);
  return message.firstSeenAt <= reach.seen || (sent !== undefined && sent.to <= reach.sent);
}
