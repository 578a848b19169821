import { formatMoney } from '../lib/domain/money';
import type { Fill } from '../lib/domain/rule';
import { interfaceLanguage, type MessageKey, t } from '../lib/i18n';
import { whenText } from './when';

function fillText(fill: Fill): string | number {
  if (typeof fill !== 'object') return fill;
  return 'at' in fill ? whenText(fill.at) : formatMoney(fill, interfaceLanguage());
}

/** A text of the interface by the name that a rule gives it, with money and moments in the interface's language. */
export function filled(text: string, fill: readonly Fill[]): string {
  return t(text as MessageKey, ...fill.map(fillText));
}
