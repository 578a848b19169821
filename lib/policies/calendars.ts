/**
 * How each marketplace counts and writes its days: the zone in which Amazon counts them, and the default language of the
 * store, from Amazon's list of marketplaces (read 2026-11-21). The language of a page is the person's choice and may differ.
 */
import type { MarketplaceCode } from '../domain/marketplace';

export const calendars: Readonly<Record<MarketplaceCode, { timeZone: string; locale: string }>> = {
  US: { timeZone: 'America/Los_Angeles', locale: 'en-US' },
  CA: { timeZone: 'America/Los_Angeles', locale: 'en-CA' },
  MX: { timeZone: 'America/Los_Angeles', locale: 'es-MX' },
  BR: { timeZone: 'America/Sao_Paulo', locale: 'pt-BR' },
  UK: { timeZone: 'Europe/London', locale: 'en-GB' },
  DE: { timeZone: 'Europe/Berlin', locale: 'de-DE' },
  FR: { timeZone: 'Europe/Paris', locale: 'fr-FR' },
  IT: { timeZone: 'Europe/Rome', locale: 'it-IT' },
  ES: { timeZone: 'Europe/Madrid', locale: 'es-ES' },
  NL: { timeZone: 'Europe/Amsterdam', locale: 'nl-NL' },
  SE: { timeZone: 'Europe/Stockholm', locale: 'sv-SE' },
  PL: { timeZone: 'Europe/Warsaw', locale: 'pl-PL' },
  BE: { timeZone: 'Europe/Brussels', locale: 'fr-BE' },
  IE: { timeZone: 'Europe/Dublin', locale: 'en-IE' },
  TR: { timeZone: 'Europe/Istanbul', locale: 'tr-TR' },
  AE: { timeZone: 'Asia/Dubai', locale: 'en-AE' },
  SA: { timeZone: 'Asia/Riyadh', locale: 'ar-SA' },
  EG: { timeZone: 'Africa/Cairo', locale: 'ar-EG' },
  ZA: { timeZone: 'Africa/Johannesburg', locale: 'en-ZA' },
  IN: { timeZone: 'Asia/Kolkata', locale: 'en-IN' },
  JP: { timeZone: 'Asia/Tokyo', locale: 'ja-JP' },
  SG: { timeZone: 'Asia/Singapore', locale: 'en-SG' },
  AU: { timeZone: 'Australia/Sydney', locale: 'en-AU' },
};

/** Hosts at which several stores are served, and one that is called after its country; every other is called after its store. */
const REGIONS: Readonly<Record<string, readonly MarketplaceCode[]>> = {
  'sellercentral-europe.amazon.com': ['UK', 'DE', 'FR', 'IT', 'ES'],
  'sellercentral-japan.amazon.com': ['JP'],
  'sellercentral.amazon.com': ['US'],
};

/** The zones in which a Seller Central host may count; pages without the table of stores know them by this. */
export function zonesOfHost(host: string): string[] {
  const own = host.split('.').at(-1)?.toUpperCase() as MarketplaceCode;
  return (REGIONS[host] ?? [own]).flatMap((code) => calendars[code]?.timeZone ?? []);
}
