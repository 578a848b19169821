import type { Instant } from '../ids';
import { earliest } from '../seen';
import { kindsOfDanger } from './kinds-of-danger';
import type { KeptMessage, SentAt } from './thread';
import type { Triage } from './triage';

type Timed = { from: KeptMessage['from']; sent?: SentAt | undefined; sentLast?: SentAt | undefined };

/** The side and the exact moment of a message; nothing where its time is not known so well. */
export const slotOf = ({ from, sent, sentLast }: Timed): string | undefined =>
  sent && sent.from === sent.to && !sentLast ? `${from} ${sent.from}` : undefined;

/** What came out of words that a page no longer shows has no place in those that it does. */
const NOWHERE = { start: 0, end: 0 };

/** A kind of danger, and whether it only may have been. */
type Danger = Pick<Triage['danger'][number], 'kind' | 'maybe'>;

/** A triage with kinds of danger that other words of the same message had. */
export function withDanger(triage: Triage, earlier: readonly Danger[]): Triage {
  const had = kindsOfDanger(earlier).map(({ kind, maybe }): Danger => ({ kind, ...(maybe && { maybe }) }));
  const others = had.filter(
    ({ kind, maybe }) => !triage.danger.some((each) => each.kind === kind && (maybe || !each.maybe)),
  );
  return others.length === 0
    ? triage
    : { ...triage, danger: [...triage.danger, ...others.map((other) => ({ ...other, ...NOWHERE }))] };
}

const dangerIn = (messages: readonly KeptMessage[]): Danger[] => messages.flatMap(({ triage }) => triage?.danger ?? []);

/** Those of which a page showed another at the same moment are two messages; one that only a list names has no words that change. */
const canBeVersion = ({ beside, length }: KeptMessage): boolean => !beside && length > 0;

function asOne(versions: readonly [KeptMessage, ...KeptMessage[]]): KeptMessage {
  const [first, ...others] = versions;
  if (others.length === 0) return first;
  const inTime = versions.toSorted((a, b) => (`${a.firstSeenAt} ${a.key}` < `${b.firstSeenAt} ${b.key}` ? -1 : 1));
  const newest = inTime.at(-1) ?? first;
  const triage = inTime.findLast((each) => each.triage)?.triage;
  const { gap: _, ...rest } = newest;
  return {
    ...rest,
    firstSeenAt: versions.map(({ firstSeenAt }) => firstSeenAt).reduce<Instant>(earliest, newest.firstSeenAt),
    ...(versions.some(({ answered }) => answered) && { answered: true }),
    ...(versions.every(({ gap }) => gap) && { gap: true }),
    ...(triage && { triage: withDanger(triage, dangerIn(versions)) }),
  };
}

/**
 * Messages each once, also where a page has changed the words of one in place ("read more", a translation): of one side and one exact
 * moment, at which no page showed two. Of several wordings the one that came last stands; a danger that any of them had stays.
 */
export function eachMessage(messages: readonly KeptMessage[]): KeptMessage[] {
  const groups = new Map<string, [KeptMessage, ...KeptMessage[]]>();
  for (const message of messages) {
    const slot = canBeVersion(message) ? slotOf(message) : undefined;
    const key = slot ? JSON.stringify([slot, message.blocked === true]) : message.key;
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return [...groups.values()].map(asOne);
}

/** The kinds of danger that a message had in words which the page has changed since. */
export function earlierDanger(kept: readonly KeptMessage[], message: Timed): Danger[] {
  const slot = slotOf(message);
  return slot ? dangerIn(kept.filter((each) => canBeVersion(each) && slotOf(each) === slot)) : [];
}
