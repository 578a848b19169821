import type { MarketplaceCode } from '../lib/domain/marketplace';
import { interfaceLanguage } from '../lib/i18n';

let names: Intl.DisplayNames | undefined;

/** The country of a store in the interface's language; Amazon writes UK for GB. */
export function countryName(code: MarketplaceCode): string {
  names ??= new Intl.DisplayNames([interfaceLanguage()], { type: 'region' });
  return names.of(code === 'UK' ? 'GB' : code) ?? code;
}
