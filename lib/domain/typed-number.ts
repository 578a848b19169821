import type { Ratio } from './money';
import { plainNumbers } from './plain-numbers';

const DECIMAL = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%?$/;

/** The greatest number that divides both. */
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/**
 * Reads a typed number with at most two decimal places, such as `1.25` or `33,3`, as a ratio in lowest terms.
 * @param of what the number is a part of: 100 for a percentage, 1 for a factor.
 * @returns `undefined` when it is no such number, or above 100.
 */
export function readRatio(text: string, of: 1 | 100): Ratio | undefined {
  const [, whole, fraction = ''] = DECIMAL.exec(plainNumbers(text)) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  if (hundredths > 100_00) return undefined;
  const common = divisor(hundredths, 100 * of) || 1;
  return [hundredths / common, (100 * of) / common];
}

/** A ratio as a number that a person would type: `50` for one half of a hundred, `1.25` for five quarters. */
export function ratioNumber([numerator, denominator]: Ratio, of: 1 | 100): number {
  return Math.round((numerator * of * 100) / denominator) / 100;
}

/** Reads a typed number of hours, a quarter of an hour at least and 48 at most; `undefined` for anything else. */
export function readHours(text: string): number | undefined {
  const [, whole, fraction] = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(plainNumbers(text)) ?? [];
  if (whole === undefined) return undefined;
  const hours = Number(`${whole}.${fraction ?? 0}`);
  return hours >= 0.25 && hours <= 48 ? hours : undefined;
}

/** Reads a typed whole number of days from 1 to 365; `undefined` for anything else. */
export function readDays(text: string): number | undefined {
  const days = Number(/^\d{1,3}$/.exec(plainNumbers(text))?.[0]);
  return days >= 1 && days <= 365 ? days : undefined;
}
