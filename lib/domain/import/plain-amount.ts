import { type Currency, exponentOf, isCurrency } from '../money';

const DOTTED = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/;
/** Thousands apart by commas, also as India writes them (1,23,456.00). */
const GROUPED = /^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;

/**
 * Whole minor units of a number with a decimal dot and no separators, as Amazon's flat files write money (`24.00`).
 * @returns `undefined` where it is anything else, or finer than the currency's minor unit.
 */
export function plainAmount(text: string, currency: Currency): number | undefined {
  const match = DOTTED.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  if (/[1-9]/.test(fraction.slice(exponent))) return undefined;
  const units = Number(whole) * 10 ** exponent + Number(fraction.slice(0, exponent).padEnd(exponent, '0') || '0');
  return sign && units !== 0 ? -units : units;
}

/** The same of a number that may have commas between its thousands, as payments reports in English write it (`1,024.50`). */
export const groupedAmount = (text: string, currency: Currency): number | undefined =>
  plainAmount(GROUPED.test(text) ? text.replaceAll(',', '') : text, currency);

/**
 * The same of a cell that may be empty and holds nothing below zero.
 * @param currency as its row names it. @returns `undefined` for an empty cell, `null` where it is no such amount or the currency is not known.
 */
export function cellAmount(text: string, currency: string): number | undefined | null {
  if (text === '') return undefined;
  const amount = isCurrency(currency) ? plainAmount(text, currency) : undefined;
  return amount === undefined || amount < 0 ? null : amount;
}
