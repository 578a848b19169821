import { formatMoney } from '../lib/domain/money';
import type { Fill } from '../lib/domain/rule';
import { interfaceLanguage, type MessageKey, t } from '../lib/i18n';

/** A moment as a person would say it: the time alone today, else with its day. */
export function momentText(at: string, now = new Date()): string {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  const style: Intl.DateTimeFormatOptions = today
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(interfaceLanguage(), style).format(moment);
}

function fillText(fill: Fill): string | number {
  if (typeof fill !== 'object') return fill;
  return 'at' in fill ? momentText(fill.at) : formatMoney(fill, interfaceLanguage());
}

/** A text of the interface by the name that a rule gives it, with money and moments in the interface's language. */
export function filled(text: string, fill: readonly Fill[]): string {
  return t(text as MessageKey, ...fill.map(fillText));
}
