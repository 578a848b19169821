import { dayIn } from '../domain/calendar';
import type { Day, Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { calendars } from '../policies/calendars';

/** The calendar day of a moment where the store is; of the moment in UTC where no store is known. */
export const dayWhere = (at: Instant, marketplace: MarketplaceCode | undefined): Day =>
  marketplace ? dayIn(at, calendars[marketplace].timeZone) : at.slice(0, 10);

/** The calendar month of a moment where the store is; the reports it is compared with count in that zone. */
export const monthWhere = (at: Instant, marketplace: MarketplaceCode | undefined): string =>
  dayWhere(at, marketplace).slice(0, 7);
