import { type DateHints, settleDays } from '../feedback/list-dates';
import type { SentAt } from '../message/thread';
import { readDay } from '../read-date';
import { plainNumbers } from '../read-money';
import { type SplitMoment, splitMoment } from './clock';
import { readRelative, type Written } from './relative';
import { atClock, spanOf, wholeDay } from './spans';

/** What is known of a page's times beside the texts themselves. */
export type MomentHints = Written & {
  /** IANA zones in which the page may count: the marketplace's, and the person's own. */
  zones: readonly string[];
  /** Languages the page may be in, likeliest first. */
  languages: readonly string[];
  /** What settles `10/2/2026`. */
  dates: DateHints;
};

/** What stands in front of a time: what it is the time of. */
const LABEL =
  /^(?:\p{L}[\p{L} ]{0,24}[:：] ?|(?:sent|received|posted|gesendet|empfangen|envoyé|reçu|enviado|recibido|inviato|ricevuto)(?: (?:on|at|am|um|le|el|il))? |on )/iu;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** Nothing on these pages is older. */
const EARLIEST = '2000';
/** How far the clocks of two machines may be apart. */
const SLACK = 10 * 60_000;

/** A text as the page prints it, with plain digits and without what names it. */
const bare = (text: string): string => plainNumbers(text).replace(LABEL, '');

/** The day of a text that is a moment and nothing else, as it is printed: what says in which order days and months stand. */
export function datePartOf(text: string): string | undefined {
  const said = splitMoment(bare(text));
  return said?.date && readDay(said.date) ? said.date : undefined;
}

function settled({ date, clock }: SplitMoment, { languages, dates, zones }: MomentHints): SentAt | undefined {
  const printed = readDay(date, languages);
  const [day] = printed ? settleDays([printed], dates) : [];
  // Day and month that could change places are no moment.
  if (!day || !('day' in day)) return undefined;
  return clock ? atClock(day.day, clock, zones) : wholeDay(day.day, zones);
}

/** A moment for machines: ISO 8601, or milliseconds since 1970. Without a zone it is a time of day like any printed one. */
export function readStamp(value: string, hints: MomentHints): SentAt | undefined {
  const text = value.trim();
  if (/^\d{13}$/.test(text)) return possible(spanOf(Number(text), Number(text)), hints);
  const [, day = '', hour, minute, second = '0', zone] = ISO.exec(text) ?? [];
  if (!day || Number.isNaN(Date.parse(`${day}T00:00Z`))) return undefined;
  if (zone) {
    const at = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(at) ? undefined : possible(spanOf(at, at), hints);
  }
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  return clock.hour < 24 && clock.minute < 60 ? possible(atClock(day, clock, hints.zones), hints) : undefined;
}

/** What can have been: nothing is sent later than it is read. */
function possible(span: SentAt | undefined, { now }: Written): SentAt | undefined {
  return span && span.to >= EARLIEST && span.from <= new Date(now + SLACK).toISOString() ? span : undefined;
}

/**
 * Reads when something was sent out of a text that says that and nothing else, in the forms of the languages that the extension speaks: between
 * which two moments it was. Both are equal where a zone is printed.
 * @returns `undefined` where it is no moment, day and month could change places, its zone is not known, or it is still to come.
 */
export function readMoment(text: string, hints: MomentHints): SentAt | undefined {
  const plain = bare(text);
  if (plain.length > 80) return undefined;
  const stamp = readStamp(plain, hints);
  if (stamp) return stamp;
  const relative = readRelative(plain, hints, hints.zones);
  if (relative) return possible(relative, hints);
  const said = splitMoment(plain);
  return said?.date ? possible(settled(said, hints), hints) : undefined;
}
