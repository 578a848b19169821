import type { SentAt } from '../message/thread';
import { splitMoment } from './clock';
import { atClock, spanOf, together, wholeDay } from './spans';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of spans in the languages of the interface, by how they begin. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m$|min|分)/, MINUTE],
  [/^(?:h$|hour|hrs?$|stunde|std|heure|hora|or[ae]$|時間|小时|小時)/, HOUR],
  [/^(?:d$|j$|day|tag|jour|día|dia|giorn|日$|天)/, DAY],
];

const AGO =
  /^(?:(vor|il y a|hace) )?(?:about |etwa |ca |environ |circa |[約约] ?)?(\d{1,3}|an?|eine[rm]?|un[ae']?) ?(\p{L}+?)(?: (ago|fa)|(前))?$/u;
const NOW = /^(?:just now|gerade eben|à l'instant|ahora(?: mismo)?|adesso|たった今|刚刚)$/;
const DAYS_BACK: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|heute|aujourd'hui|hoy|oggi|今日|今天)$/, 0],
  [/^(?:yesterday|gestern|hier|ayer|ieri|昨日|昨天)$/, 1],
];

/** When a text that counts back from now was written: some time between these two, in milliseconds. */
export type Written = { since: number; now: number };

/**
 * Reads a moment that is counted back: `2 hours ago`, `vor 3 Tagen`, `昨日 15:20`. Pages round in their own ways, so a number may be one off
 * either way; and how long the text has stood there is known only roughly.
 * @param plain text with plain digits and blanks.
 */
export function readRelative(plain: string, { since, now }: Written, zones: readonly string[]): SentAt | undefined {
  const text = plain.toLowerCase().replaceAll('.', '');
  if (NOW.test(text)) return spanOf(since - 2 * MINUTE, now);
  const [, before, number = '', word = '', after, stuck] = AGO.exec(text) ?? [];
  const unit = UNITS.find(([words]) => words.test(word))?.[1];
  if (unit && [before, after ?? stuck].filter(Boolean).length === 1) {
    const count = /^\d/.test(number) ? Number(number) : 1;
    return spanOf(since - (count + 1) * unit, now - Math.max(0, count - 1) * unit);
  }
  const said = splitMoment(plain);
  const back = DAYS_BACK.find(([words]) => said && words.test(said.date.toLowerCase()))?.[1];
  if (!said || back === undefined) return undefined;
  const days = new Set(
    zones.flatMap((zone) =>
      [since, now].map((at) =>
        Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .subtract({ days: back })
          .toString(),
      ),
    ),
  );
  const { clock } = said;
  return together([...days].flatMap((day) => (clock ? atClock(day, clock, zones) : wholeDay(day, zones)) ?? []));
}
