import { dayIn } from '../domain/calendar';
import { factsFor } from '../domain/facts-for';
import type { MarketplaceCode } from '../domain/marketplace';
import { claimOpenSince } from '../domain/note';
import type { ConcessionRules, Memory } from '../domain/refund-view';
import { inCurrency } from '../domain/rule-currency';
import { calendars } from '../policies/calendars';
import { concessionLimits } from '../policies/concession-limits';
import { marketplaceOf, marketplaces } from '../policies/marketplaces';
import { history } from '../storage/database';
import { lastThread } from '../storage/last-thread';
import { notesOn } from '../storage/queries';
import { ownConcessionRules, undoHours } from '../storage/settings';

/** The concession rules in force today: published facts and the person's own. */
export async function rulesInForce(): Promise<ConcessionRules> {
  const own = await ownConcessionRules.get();
  const now = new Date().toISOString();
  return {
    factsFor: (marketplace: MarketplaceCode) =>
      factsFor(concessionLimits, marketplace, dayIn(now, calendars[marketplace].timeZone)),
    ownFor: (marketplace: MarketplaceCode) => inCurrency(marketplaceOf(marketplace).currency, own[marketplace]),
    marketplacesWith: (currency) => marketplaces.filter((each) => each.currency === currency).map(({ code }) => code),
  };
}

/** What is known beside the record of an order. */
export async function memoryFor(orderId: string, now: string): Promise<Memory> {
  const [hours, notes, thread] = await Promise.all([undoHours.get(), notesOn(history, orderId), lastThread.get()]);
  return { now, undoHours: hours, claimOpenSince: claimOpenSince(notes), lastThread: thread };
}
