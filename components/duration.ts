import { interfaceLanguage } from '../lib/i18n';

const DAY = 24 * 60;

const numbers = new Map<string, Intl.NumberFormat>();

/** So many of a unit in the interface's language. */
function part(unit: 'day' | 'hour' | 'minute', count: number): string[] {
  if (count === 0) return [];
  const format =
    numbers.get(unit) ?? new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit, unitDisplay: 'short' });
  numbers.set(unit, format);
  return [format.format(count)];
}

let list: Intl.ListFormat | undefined;

/**
 * A span of whole minutes as a person says it: hours and minutes, from two days on days and hours. Put together as
 * `Intl.DurationFormat` does, which makes all of its formats anew with each span: a list of a hundred would wait for it.
 */
export function durationText(minutes: number): string {
  list ??= new Intl.ListFormat(interfaceLanguage(), { type: 'unit', style: 'short' });
  const hours = Math.floor(minutes / 60);
  if (minutes < 2 * DAY) return list.format([...part('hour', hours), ...part('minute', minutes % 60)]);
  return list.format([...part('day', Math.floor(hours / 24)), ...part('hour', hours % 24)]);
}
