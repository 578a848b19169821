import type { Currency } from '../money';
import { currencies } from '../money';
import { type Cell, rateOf, reported } from './cell';
import { bandCell, defectRateCell, negativeRateCell, removedCell } from './feedback-cells';
import { givenCell, replyCell, replyMeanCell, replyShareCell } from './seen-cells';
import type { MonthView } from './view';

/** The figures of a month, in the order in which they stand. Those of money stand once for each currency. */
export const figureIds = [
  'orders',
  'units',
  'sales',
  'refunds',
  'refunded-orders',
  'refunded-amount',
  'refund-rate',
  'returns',
  'feedback-positive',
  'feedback-neutral',
  'feedback-negative',
  'negative-rate',
  'feedback-removed',
  'claims',
  'claim-amount',
  'chargebacks',
  'defect-rate',
  'reply-share',
  'reply-mean',
  'replies-waiting',
  'concessions',
  'goodwill',
  'given-refund',
] as const;
export type FigureId = (typeof figureIds)[number];

export type Unit = 'count' | 'money' | 'ppm' | 'minutes';

type Figure = { unit: Unit; cell(view: MonthView, currency: Currency | undefined): Cell };

const of = (unit: Unit, cell: Figure['cell']): Figure => ({ unit, cell });
const amount = (name: string, currency: Currency | undefined): string => `${name}:${currency}`;

/** What each figure is, and which counts and reports it comes from. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  orders: of('count', (view) => reported(view, 'orders', 'orders')),
  units: of('count', (view) => reported(view, 'units', 'orders')),
  sales: of('money', (view, currency) => reported(view, amount('sales', currency), 'orders')),
  refunds: of('count', (view) => reported(view, 'refunds', 'payments')),
  'refunded-orders': of('count', (view) => reported(view, 'refunded-orders', 'payments')),
  'refunded-amount': of('money', (view, currency) => reported(view, amount('refunded-amount', currency), 'payments')),
  'refund-rate': of('ppm', (view) => rateOf(view, ['refunded-orders', 'payments'], ['orders', 'orders'])),
  returns: of('count', (view) => reported(view, 'returns', 'returns')),
  'feedback-positive': of('count', (view) => bandCell(view, 'positive')),
  'feedback-neutral': of('count', (view) => bandCell(view, 'neutral')),
  'feedback-negative': of('count', (view) => bandCell(view, 'negative')),
  'negative-rate': of('ppm', negativeRateCell),
  'feedback-removed': of('count', removedCell),
  claims: of('count', (view) => reported(view, 'claims', 'returns')),
  'claim-amount': of('money', (view, currency) => reported(view, amount('claim-amount', currency), 'returns')),
  chargebacks: of('count', (view) => reported(view, 'chargebacks', 'payments')),
  'defect-rate': of('ppm', defectRateCell),
  'reply-share': of('ppm', replyShareCell),
  'reply-mean': of('minutes', replyMeanCell),
  'replies-waiting': of('count', (view) => replyCell(view, 'replies-waiting')),
  concessions: of('count', (view) => givenCell(view, 'concessions')),
  goodwill: of('money', (view, currency) => givenCell(view, amount('goodwill', currency))),
  'given-refund': of('money', (view, currency) => givenCell(view, amount('given-refund', currency))),
};

/** One row of the table: a figure, of one currency where it is money, with a cell for each month. */
export type FigureRow = { figure: FigureId; unit: Unit; currency?: Currency; cells: readonly Cell[] };

/** Currencies in which a figure was counted in any of the months. */
const currenciesOf = (views: readonly MonthView[], figure: FigureId): Currency[] =>
  currencies.filter((code) => views.some(({ counts }) => `${figure}:${code}` in counts));

/** The rows of months that stand side by side. Money of which nothing was counted has one row, without a currency, that says why. */
export function rowsOf(views: readonly MonthView[]): FigureRow[] {
  return figureIds.flatMap((figure): FigureRow[] => {
    const { unit, cell } = figures[figure];
    if (unit !== 'money') return [{ figure, unit, cells: views.map((view) => cell(view, undefined)) }];
    const found = currenciesOf(views, figure);
    if (found.length === 0) {
      // Zero of no currency says nothing.
      const cells = views.map((view): Cell => {
        const empty = cell(view, undefined);
        return empty.state === 'value' ? { state: 'nothing' } : empty;
      });
      return [{ figure, unit, cells }];
    }
    return found.map((currency) => ({ figure, unit, currency, cells: views.map((view) => cell(view, currency)) }));
  });
}
