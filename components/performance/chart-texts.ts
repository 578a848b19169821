import { exponentOf } from '../../lib/domain/money';
import { interfaceLanguage } from '../../lib/i18n';
import type { ChartData } from './chart-data';

type Texted = Pick<ChartData, 'unit' | 'currency'>;

/** Whole amounts by which an axis of money goes up: 1, 2, 5, 10, 20 … No tick stands between two of them, and none is rounded to one. */
export const MONEY_STEPS: readonly number[] = Array.from({ length: 12 }, (_, power) =>
  [1, 2, 5].map((each) => each * 10 ** power),
).flat();

/** How many places a step of the axis takes to be written as it is: 2.5 takes one, 0.25 two. */
function placesOf(step: number): number {
  let places = 0;
  while (places < 6 && Math.abs(step * 10 ** places - Math.round(step * 10 ** places)) > 1e-9) places += 1;
  return places;
}

function formatOf({ unit, currency }: Texted, most: number, least = 0): Intl.NumberFormat {
  const places = { minimumFractionDigits: least, maximumFractionDigits: most };
  return new Intl.NumberFormat(interfaceLanguage(), {
    ...places,
    ...(currency ? { style: 'currency', currency } : unit === 'ppm' && { style: 'unit', unit: 'percent' }),
  });
}

/** What stands beside the ticks of an axis: each as it is, however small the step from one to the next. @param step between two ticks. */
export function tickTexts(data: Texted, ticks: readonly number[], step: number): string[] {
  const places = placesOf(step);
  const format = formatOf(data, places, data.currency ? places : 0);
  return ticks.map((each) => format.format(each));
}

/** A value of the line, as exact as the table has it. In percent, or whole units of the currency. */
export function pointText(data: Texted, value: number): string {
  const places = data.currency ? exponentOf(data.currency) : 2;
  return formatOf(data, places, data.currency ? places : 0).format(value);
}
