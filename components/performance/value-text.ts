import { type Currency, formatMoney } from '../../lib/domain/money';
import type { Cell } from '../../lib/domain/month/cell';
import type { Unit } from '../../lib/domain/month/figures';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { durationText } from '../duration';
import { percentText } from '../percent-text';

/** A figure as a person reads it. */
export function valueText(value: number, unit: Unit, currency?: Currency): string {
  if (unit === 'ppm') return percentText(value);
  if (unit === 'minutes') return durationText(value);
  return unit === 'money' && currency
    ? formatMoney({ amount: value, currency }, interfaceLanguage())
    : countText(value);
}

/** What stands in a cell, without what it speaks for; where there is no figure it says why. */
export function cellText(cell: Cell, unit: Unit, currency?: Currency): string {
  if (cell.state === 'value') {
    const text = valueText(cell.value, unit, currency);
    return cell.atLeast ? t('perfAtLeast', text) : text;
  }
  if (cell.state === 'not-seen') return t('perfNotSeen');
  return cell.state === 'apart' ? t('perfApart') : '–';
}

const dayOfMonth = (day: string): string => countText(Number(day.slice(8)));

/** What a figure speaks for, where that is not all of its month: the days, some of the stores, what was seen. */
export function extentText(cell: Cell): string | undefined {
  if (cell.state !== 'value') return undefined;
  const { extent, uncertain } = cell;
  if (uncertain) return t('perfUncertain', countText(uncertain));
  if (extent.of === 'days')
    return extent.spans.map(({ from, to }) => `${dayOfMonth(from)}–${dayOfMonth(to)}`).join(', ');
  if (extent.of === 'stores') return t('perfSomeStores');
  return extent.of === 'seen' ? t('perfSeen') : undefined;
}
