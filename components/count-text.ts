import { interfaceLanguage } from '../lib/i18n';

let numbers: Intl.NumberFormat | undefined;

/** A number as the interface's language writes it. */
export function countText(count: number): string {
  numbers ??= new Intl.NumberFormat(interfaceLanguage());
  return numbers.format(count);
}
