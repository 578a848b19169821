import { interfaceLanguage } from '../../lib/i18n';

let format: Intl.DateTimeFormat | undefined;

/** A month (`YYYY-MM`) as a person says it. */
export function monthName(month: string): string {
  format ??= new Intl.DateTimeFormat(interfaceLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}
