import { plusDays } from '../calendar';
import type { Day } from '../ids';
import { earliest, latest } from '../seen';
import { firstDay, lastDay } from './months';

/** Days from one to another, both included. */
export type Span = { from: Day; to: Day };

/**
 * What of a month imported reports speak of. `apart` where it is not the same in all stores that are added up: then no span is
 * true of the sum.
 */
export type Cover =
  | { state: 'whole' }
  | { state: 'part'; spans: readonly Span[] }
  | { state: 'apart' }
  | { state: 'none' };

/** Spans without those that overlap or touch, earliest first. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (last && from <= plusDays(last.to, 1)) last.to = latest(to, last.to);
    else all.push({ from, to });
  }
  return all;
}

/** What of a month the reports of one kind and store speak of. */
export function coverOf(spans: readonly Span[], month: string): Cover {
  const [first, last] = [firstDay(month), lastDay(month)];
  const within = spans
    .filter(({ from, to }) => from <= last && to >= first && from <= to)
    .map(({ from, to }) => ({ from: latest(from, first), to: earliest(to, last) }));
  const parts = joined(within);
  const [only] = parts;
  if (!only) return { state: 'none' };
  return only.from === first && only.to === last ? { state: 'whole' } : { state: 'part', spans: parts };
}

const same = (a: Cover, b: Cover): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is covered of several stores together: what is covered of each of them. */
export function coverOfAll(covers: readonly Cover[]): Cover {
  const [first] = covers;
  if (!first) return { state: 'none' };
  return covers.every((each) => same(each, first)) ? first : { state: 'apart' };
}

/** Whether two sources speak of the same days, so that one may be divided by the other. */
export const coverTheSame = (a: Cover, b: Cover): boolean => (a.state === 'whole' || a.state === 'part') && same(a, b);
