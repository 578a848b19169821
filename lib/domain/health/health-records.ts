import type { Day, Instant } from '../ids';
import { type HealthMetric, healthId } from '../report/performance';
import type { HealthPage } from './health-page';

/** A short name for a text that may be long (FNV-1a, 32 bits, by UTF-16 units): it tells the few accounts of one person apart, no more. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The records of what a page said.
 * @param at when it said so.
 * @param today that moment's day in the store's own time zone: the key of a metric whose last day the page does not print.
 */
export function healthRecords({ marketplace, account, metrics }: HealthPage, at: Instant, today: Day): HealthMetric[] {
  return metrics.map(({ metric, fulfillment, days, ...said }) => ({
    // Accounts and windows are told apart: a page can show ten and thirty days of the same metric up to the same day.
    id: [
      healthId(marketplace, metric, fulfillment, said.to ?? today),
      ...(account ? [shortHash(account)] : []),
      ...(days ? [`${days}d`] : []),
    ].join('/'),
    marketplace,
    metric,
    ...(fulfillment && { fulfillment }),
    ...(account && { account }),
    ...(days && { days }),
    ...said,
    source: 'page',
    seenAt: at,
  }));
}
