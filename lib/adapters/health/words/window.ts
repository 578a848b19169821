import type { PrintedDay } from '../../../domain/read-date';
import { readDay } from '../../../domain/read-date';

/** "60 days" was seen; the other languages have their plain words. */
const DAYS =
  /^(?:(?:in the )?(?:last|past|previous|trailing) |letzten? |derniers |últimos |ultimi |過去|直近|过去 ?|最近 ?|近)?(\d{1,3})(?:[- ]days?|[- ]tage?n?| (?:derniers )?jours| días| giorni| ?日間?| ?天)(?: (?:window|period|average))?$/;

/** How many days a window has; the text must be nothing else. @param plain a text as `plainLabel` makes it. */
export function daysIn(plain: string): number | undefined {
  const days = Number(DAYS.exec(plain)?.[1]);
  return days >= 1 && days <= 400 ? days : undefined;
}

const BETWEEN = / - | to | through | until | bis | au | al | a |～|~|至|から/gi;
const FRAME = /^(?:from|vom|von|du|del?|dal|data from)? ?(.*?)(?:まで)?$/i;

/** Both ends of a span of days as they are printed. */
export type Span = readonly [PrintedDay, PrintedDay];

/** A span of two dates; the text must be nothing else. */
export function spanIn(text: string, languages: readonly string[]): Span | undefined {
  if (text.length > 80 || (text.match(/\d+/g)?.length ?? 0) < 4) return undefined;
  const [, inner = ''] = FRAME.exec(text) ?? [];
  for (const { index, 0: mark } of inner.matchAll(BETWEEN)) {
    const [from, to] = [inner.slice(0, index), inner.slice(index + mark.length)].map((each) =>
      readDay(each.trim(), languages),
    );
    if (from && to) return [from, to];
  }
  return undefined;
}
