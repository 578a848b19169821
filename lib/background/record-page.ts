import type { MarketplaceCode } from '../domain/marketplace';
import type { Observation } from '../domain/order';
import { refundViewOf } from '../domain/refund-view';
import type { Request, Response } from '../messaging/protocol';
import { history } from '../storage/database';
import { recordObservations, recordPageHealth } from '../storage/history-store';
import { lastThread } from '../storage/last-thread';
import { tellNews } from '../storage/memory-news';
import { paused } from '../storage/paused';
import { switchedOff } from '../storage/settings';
import { showBadge } from './badge';
import { memoryFor, rulesInForce } from './in-force';
import { recordFeedback, recordOrderFeedback } from './record-feedback';
import { recordHealthPage } from './record-health';
import { recordMessages } from './record-messages';
import { planUndoNotices } from './undo-notice';

/** The store that an observation names. */
function storeIn(observed: Observation): MarketplaceCode | undefined {
  if (observed.kind === 'order-details') return observed.details.marketplace;
  return observed.kind === 'refund-form' ? observed.form.marketplace : undefined;
}

/** Takes in what a page said and answers with what to show beside it. While paused nothing is kept and nothing shown. */
export async function recordPage({
  report,
  observation: said,
}: Request<'recordPage'>): Promise<Response<'recordPage'>> {
  if (await paused.get()) return {};
  const off = await switchedOff.get();
  if (report && off.pages.includes(report.adapter)) return {};
  if (report) await recordPageHealth(history, report);
  if (!said) return {};
  // A sighting from the future (the clock was set back since) would stand against every later one.
  const now = new Date().toISOString();
  const observation = said.at > now ? { ...said, at: now } : said;
  if (observation.kind === 'feedback-list') {
    const feedback = await recordFeedback(observation, off);
    await showBadge();
    return feedback ? { feedback } : {};
  }
  if (observation.kind === 'inbox' || observation.kind === 'compose') {
    const message = await recordMessages(observation, off.marketplaces);
    await showBadge();
    return message ? { message } : {};
  }
  if (observation.kind === 'account-health') {
    await recordHealthPage(observation, off);
    return {};
  }
  const store = storeIn(observation);
  if (store && off.marketplaces.includes(store)) return {};
  const records = await recordObservations(history, [observation]);
  const record = records.get(observation.orderId);
  if (observation.kind === 'thread') {
    const before = await lastThread.get();
    if (!before || before.at > now || before.at <= observation.at)
      await lastThread.set({ orderId: observation.orderId, at: observation.at });
    await tellNews();
    return {};
  }
  if (observation.kind === 'refund-submitted' || observation.kind === 'refund-withdrawn') await tellNews();
  const feedback = observation.kind === 'order-details' ? await recordOrderFeedback(observation, off) : undefined;
  await showBadge();
  await planUndoNotices();
  const known = store ?? record?.details?.value.marketplace;
  if (!record || (known && off.marketplaces.includes(known))) return {};
  const memory = await memoryFor(observation.orderId, now);
  const view = refundViewOf(observation, record, await rulesInForce(), memory);
  return { view, ...(feedback && { feedback }) };
}
