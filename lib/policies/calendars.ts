/**
 * How each marketplace counts and writes its days: the zone in which Amazon counts them, and the default language of the
 * store, from Amazon's list of marketplaces (read 2026-11-21). The language of a page is the person's choice and may differ.
 */
import type { MarketplaceCode } from '../domain/marketplace';
import { timeZones } from './time-zones';

const locales: Readonly<Record<MarketplaceCode, string>> = {
  US: 'en-US',
  CA: 'en-CA',
  MX: 'es-MX',
  BR: 'pt-BR',
  UK: 'en-GB',
  DE: 'de-DE',
  FR: 'fr-FR',
  IT: 'it-IT',
  ES: 'es-ES',
  NL: 'nl-NL',
  SE: 'sv-SE',
  PL: 'pl-PL',
  BE: 'fr-BE',
  IE: 'en-IE',
  TR: 'tr-TR',
  AE: 'en-AE',
  SA: 'ar-SA',
  EG: 'ar-EG',
  ZA: 'en-ZA',
  IN: 'en-IN',
  JP: 'ja-JP',
  SG: 'en-SG',
  AU: 'en-AU',
};

export const calendars = Object.fromEntries(
  (Object.keys(locales) as MarketplaceCode[]).map((code) => [
    code,
    { timeZone: timeZones[code], locale: locales[code] },
  ]),
) as Readonly<Record<MarketplaceCode, { timeZone: string; locale: string }>>;
