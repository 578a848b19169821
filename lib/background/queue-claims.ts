import { dayIn, plusDays } from '../domain/calendar';
import type { Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { claimRowOf } from '../domain/queue/claim-row';
import { answerBy, answerFacts } from '../domain/queue/claim-window';
import type { LeftOut } from '../domain/queue/queue-answer';
import type { ClaimRow } from '../domain/queue/queue-row';
import { storeWanted } from '../domain/queue/store-wanted';
import { calendars } from '../policies/calendars';
import { claimWindows } from '../policies/claim-windows';
import { history } from '../storage/database';
import { openClaims } from '../storage/queue-claims';
import { unmarked } from '../storage/queue-marks';
import { switchedOff } from '../storage/settings';

/** For how many days a claim that only a report names is listed: about as long as claims can be filed and decided. */
const REPORTED_DAYS = 120;

/** A-to-z claims of the queue: open as far as is known, and not put away; of no store that is switched off. */
export async function queueClaims(
  now: Instant,
  most: number,
  only?: MarketplaceCode,
): Promise<{ rows: ClaimRow[]; older: LeftOut }> {
  const [{ claims, older }, { marketplaces: off }] = await Promise.all([
    openClaims(history, plusDays(now.slice(0, 10), -REPORTED_DAYS), most),
    switchedOff.get(),
  ]);
  const isWanted = storeWanted(off, only);
  const rows = claims
    .filter(({ marketplace }) => isWanted(marketplace))
    .map((claim) => {
      const { marketplace, notedAt } = claim;
      const on = notedAt && marketplace && dayIn(notedAt, calendars[marketplace].timeZone);
      return claimRowOf(
        claim,
        on && notedAt ? answerBy(notedAt, answerFacts(claimWindows, marketplace, on)) : undefined,
      );
    });
  return { rows: await unmarked(history, rows, now), older };
}
