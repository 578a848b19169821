/**
 * The zone in which Amazon counts the days of each marketplace, apart from the rest of the calendar: pages need no more of it. From Amazon's list of
 * marketplaces (read 2026-11-21).
 */
import type { MarketplaceCode } from '../domain/marketplace';

export const timeZones: Readonly<Record<MarketplaceCode, string>> = {
  US: 'America/Los_Angeles',
  CA: 'America/Los_Angeles',
  MX: 'America/Los_Angeles',
  BR: 'America/Sao_Paulo',
  UK: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  NL: 'Europe/Amsterdam',
  SE: 'Europe/Stockholm',
  PL: 'Europe/Warsaw',
  BE: 'Europe/Brussels',
  IE: 'Europe/Dublin',
  TR: 'Europe/Istanbul',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  EG: 'Africa/Cairo',
  ZA: 'Africa/Johannesburg',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  SG: 'Asia/Singapore',
  AU: 'Australia/Sydney',
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
  return (REGIONS[host] ?? [own]).flatMap((code) => timeZones[code] ?? []);
}
