import type { Cell } from '../../lib/domain/month/cell';
import type { FigureRow } from '../../lib/domain/month/figures';
import { t } from '../../lib/i18n';
import { cellText, extentText } from './value-text';

type Props = { row: Pick<FigureRow, 'figure' | 'unit' | 'currency'>; month: string; cell: Cell; href: string };

/** The attributes by which a figure can be found and checked. */
function dataOf({ row: { figure, unit, currency }, month, cell }: Omit<Props, 'href'>) {
  const known = cell.state === 'value' ? cell : undefined;
  return {
    'data-figure': figure,
    'data-month': month,
    'data-state': cell.state,
    'data-extent': known?.extent.of,
    ...(known && unit === 'money' && { 'data-amount': known.value, 'data-currency': currency, 'data-basis': 'page' }),
    ...(known && unit === 'count' && { 'data-count': known.value }),
    ...(known && unit === 'ppm' && { 'data-ppm': known.value, 'data-part': known.part, 'data-whole': known.whole }),
    ...(known && unit === 'minutes' && { 'data-minutes': known.value }),
  };
}

/** One figure of one month: a link to the orders behind it, and below what it speaks for. */
export function FigureCell({ row, month, cell, href }: Props) {
  const text = cellText(cell, row.unit, row.currency);
  const extent = extentText(cell);
  const data = dataOf({ row, month, cell });
  if (cell.state !== 'value') {
    return (
      <span class="quiet" {...data}>
        {text}
        {cell.state === 'nothing' && <span class="visually-hidden">{t('perfNothing')}</span>}
      </span>
    );
  }
  return (
    <span {...data}>
      {cell.value === 0 && !cell.part ? text : <a href={href}>{text}</a>}
      {extent && <small class="quiet">{extent}</small>}
    </span>
  );
}
