import { type DayOrder, dayBy, orderOfLanguage } from '../feedback/list-dates';
import type { SentAt } from '../message/thread';
import { plainNumbers } from '../plain-numbers';
import { type PrintedDay, readDay } from '../read-date';
import { type SplitMoment, splitMoment } from './clock';
import { readRelative, type Written } from './relative';
import { atClock, spanOf, wholeDay } from './spans';

/** What is known of a page's times beside the texts themselves. */
export type MomentHints = Written & {
  /** IANA zones in which the page may count: the marketplace's, and the person's own. */
  zones: readonly string[];
  /** Languages the page may be in, likeliest first. */
  languages: readonly string[];
  /** What settles `10/2/2026`: other dates of the page, what has not come yet, the language. */
  dates: { attested?: readonly DayOrder[]; latest?: string; language?: string; host?: string };
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
export const bareMoment = (text: string): string => plainNumbers(text).replace(LABEL, '');

/** The day of a text that is a moment and nothing else, as it is printed: what says in which order days and months stand. */
export function datePartOf(text: string): string | undefined {
  const said = splitMoment(bareMoment(text));
  return said?.date && readDay(said.date) ? said.date : undefined;
}

/** The day that a printed one is, where all that speaks for an order of day and month speaks for the same. */
function dayOf(
  printed: PrintedDay,
  { attested = [], latest = '9999', language, host }: MomentHints['dates'],
): string | undefined {
  if ('day' in printed) return printed.day;
  const past = (['month-first', 'day-first'] as const).filter((order) => dayBy(printed, order) <= latest);
  // What is printed goes before what is usual.
  const said = new Set<DayOrder | undefined>(attested.length > 0 ? attested : [orderOfLanguage(language, host)]);
  if (past.length === 1) said.add(past[0]);
  said.delete(undefined);
  const [order] = said;
  return order && said.size === 1 ? dayBy(printed, order) : undefined;
}

function settled({ date, clock }: SplitMoment, { languages, dates, zones }: MomentHints): SentAt | undefined {
  const printed = readDay(date, languages);
  // Day and month that could change places are no moment.
  const day = printed && dayOf(printed, dates);
  if (!day) return undefined;
  return clock ? atClock(day, clock, zones) : wholeDay(day, zones);
}

/** A moment for machines, in ISO 8601. Without a zone it is a time of day like any printed one. */
export function readStamp(value: string, hints: MomentHints): SentAt | undefined {
  const text = value.trim();
  const [, day = '', hour, minute, second = '0', zone] = ISO.exec(text) ?? [];
  // The thirtieth of February parses, as the second of March.
  const midnight = Date.parse(`${day}T00:00Z`);
  if (!day || Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return undefined;
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
  const plain = bareMoment(text);
  if (plain.length > 80) return undefined;
  const stamp = readStamp(plain, hints);
  if (stamp) return stamp;
  const relative = readRelative(plain, hints, hints.zones);
  if (relative) return possible(relative, hints);
  const said = splitMoment(plain);
  return said?.date ? possible(settled(said, hints), hints) : undefined;
}
