import type { Day } from '../ids';

/** Whether a text is a month there is, as an address may hold anything. */
export const isMonth = (text: string): boolean => /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);

/** The month (`YYYY-MM`) so many months later, or earlier where the number is negative. */
export function plusMonths(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}

/** So many months up to one, newest first. */
export const monthsUpTo = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => plusMonths(month, -index));

/** The first day of a month. */
export const firstDay = (month: string): Day => `${month}-01`;

/** The last day of a month. */
export function lastDay(month: string): Day {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
