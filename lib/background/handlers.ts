import { dayIn } from '../domain/calendar';
import type { ConcessionRule } from '../domain/concession-rule';
import type { MarketplaceCode } from '../domain/marketplace';
import { factsFor } from '../domain/policy';
import { type ConcessionRules, refundViewOf } from '../domain/refund-view';
import type { Request, Response } from '../messaging/protocol';
import { calendars } from '../policies/calendars';
import { concessionLimits } from '../policies/concession-limits';
import { marketplaceOf, marketplaces } from '../policies/marketplaces';
import { history } from '../storage/database';
import { recordObservations, recordPageHealth } from '../storage/history-store';
import { paused } from '../storage/paused';
import { ownConcessionRules } from '../storage/settings';
import { showBadge } from './badge';

/** A person's own rule, if it speaks of the store's own money and no other. */
function inCurrencyOf(marketplace: MarketplaceCode, rule: ConcessionRule | undefined): ConcessionRule | undefined {
  const used = [...JSON.stringify(rule ?? {}).matchAll(/"currency":"(\w+)"/g)].map(([, code]) => code);
  return used.every((code) => code === marketplaceOf(marketplace).currency) ? rule : undefined;
}

/** The concession rules in force today: published facts and the person's own. */
async function rulesInForce(): Promise<ConcessionRules> {
  const own = await ownConcessionRules.get();
  const now = new Date().toISOString();
  return {
    factsFor: (marketplace: MarketplaceCode) =>
      factsFor(concessionLimits, marketplace, dayIn(now, calendars[marketplace].timeZone)),
    ownFor: (marketplace: MarketplaceCode) => inCurrencyOf(marketplace, own[marketplace]),
    marketplacesWith: (currency) => marketplaces.filter((each) => each.currency === currency).map(({ code }) => code),
  };
}

/** Takes in what a page said and answers with what to show beside it. While paused nothing is kept and nothing shown. */
export async function recordPage({
  report,
  observation: said,
}: Request<'recordPage'>): Promise<Response<'recordPage'>> {
  if (await paused.get()) return {};
  await recordPageHealth(history, report);
  if (!said) return {};
  // A sighting from the future (the clock was set back since) would stand against every later one.
  const now = new Date().toISOString();
  const observation = said.at > now ? { ...said, at: now } : said;
  const records = await recordObservations(history, [observation]);
  const record = records.get(observation.orderId);
  await showBadge();
  return record ? { view: refundViewOf(observation, record, await rulesInForce()) } : {};
}
