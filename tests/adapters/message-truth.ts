import type { Conversation, SentAt, ShownMessage, ThreadRow } from '../../lib/domain/message/thread.ts';
import type { LineTruth, RowTruth, WhenTruth } from '../sandbox/message-truth.ts';

const HOUR = 3_600_000;
const at = (moment: Temporal.Instant): string => moment.toString({ smallestUnit: 'millisecond' });

/** The span of a truth by the zones that it names and the one of this machine; the earliest and the latest that it can be. */
export function spanOf(when: WhenTruth, now = Date.now()): SentAt {
  if ('at' in when) return { from: when.at, to: when.at };
  if ('hoursAgo' in when) {
    const [least, most] = when.hoursAgo;
    // The page may have stood there since this process began.
    return {
      from: new Date(performance.timeOrigin - most * HOUR).toISOString(),
      to: new Date(now - least * HOUR).toISOString(),
    };
  }
  const zones = [...when.zones, Temporal.Now.timeZoneId()];
  const wall = 'wall' in when ? Temporal.PlainDateTime.from(when.wall) : Temporal.PlainDateTime.from(when.day);
  const starts = zones.map((zone) => at(wall.toZonedDateTime(zone).toInstant())).sort();
  const ends = zones
    .map((zone) => wall.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ milliseconds: 1 }))
    .map(at)
    .sort();
  return { from: starts[0] ?? '', to: ('wall' in when ? starts : ends).at(-1) ?? '' };
}

/** Whether what was read is what the truth says, counting back within the seconds that the test took. */
export function isWhen(sent: SentAt | undefined, truth: WhenTruth | undefined): boolean {
  if (!sent || !truth) return !sent && !truth;
  const span = spanOf(truth);
  if (!('hoursAgo' in truth)) return sent.from === span.from && sent.to === span.to;
  const near = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;
  return near(sent.from, span.from) && near(sent.to, span.to);
}

/** Everything but the time of a line, in the words of a reading. */
export const plainLine = ({ from, text, blocked }: LineTruth | ShownMessage) => ({
  from,
  text: text.replace(/\s+/g, ' '),
  ...(blocked && { blocked }),
});

/** Everything but the time of a row. */
export const plainRow = ({ sent: _, ...rest }: RowTruth | ThreadRow) => rest;

/** Everything but the messages of a conversation. */
export const plainConversation = ({ messages: _, ...rest }: Pick<Conversation, 'whole'> & { messages: unknown }) =>
  rest;
