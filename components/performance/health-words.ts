import type { HealthState } from '../../lib/domain/health/health-state';
import type { HealthMetric } from '../../lib/domain/report/performance';
import { type MessageKey, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { percentText } from '../percent-text';

const NAMES: Readonly<Record<string, MessageKey>> = {
  'order-defect-rate': 'healthOrderDefects',
  'order-defect-claims': 'healthDefectClaims',
  'order-defect-chargebacks': 'healthDefectChargebacks',
  'order-defect-negative-feedback': 'healthDefectFeedback',
  'late-shipment-rate': 'healthLate',
  'pre-fulfillment-cancellation-rate': 'healthCancelled',
  'valid-tracking-rate': 'healthTracking',
  'on-time-delivery-rate': 'healthOnTime',
  'unit-on-time-delivery-rate': 'healthUnitsOnTime',
  'invoice-defect-rate': 'healthInvoices',
  'account-health-rating': 'healthRating',
  'account-status': 'healthStatus',
  'listing-policy-violations': 'healthListing',
  'product-authenticity-customer-complaints': 'healthAuthenticity',
  'product-condition-customer-complaints': 'healthCondition',
  'product-safety-customer-complaints': 'healthSafety',
  'received-intellectual-property-complaints': 'healthProperty',
  'suspected-intellectual-property-violations': 'healthSuspected',
  'restricted-product-policy-violations': 'healthRestricted',
  'food-and-product-safety-issues': 'healthFood',
  'other-policy-violations': 'healthOther',
  'document-requests': 'healthDocuments',
};

/** The order in which people look at metrics: rates first, then the rating, then complaints; what has no name of ours comes last. */
export const metricPlace = (metric: string): number => {
  const at = Object.keys(NAMES).indexOf(metric);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
};

/** A metric as people call it; one that has no name of ours by its own words. */
export function metricText(metric: string): string {
  const name = NAMES[metric];
  return name ? t(name) : metric.replaceAll('-', ' ');
}

/** The value of a metric in words; `undefined` where it has none. */
export function valueText({ rate, score, count }: HealthMetric): string | undefined {
  if (rate !== undefined) return percentText(rate);
  const number = score ?? count;
  return number === undefined ? undefined : countText(number);
}

const CONDITIONS: Readonly<Record<NonNullable<HealthMetric['target']>['condition'], MessageKey>> = {
  'less-than': 'healthUnder',
  'greater-than': 'healthOver',
  equals: 'healthExactly',
  'at-least': 'healthAtLeast',
  'at-most': 'healthAtMost',
};

/** A target in words: "under 1 %". */
export function targetText({ target, rate }: HealthMetric): string | undefined {
  return (
    target && t(CONDITIONS[target.condition], rate === undefined ? countText(target.value) : percentText(target.value))
  );
}

/** A sign for those who do not see colours, and for those who see nothing else. */
export const signs: Readonly<Record<HealthState['state'], string>> = { good: '●', watch: '▲', bad: '■', none: '–' };

/** How a metric stands, in words. */
export function stateText({ state, by }: HealthState): string {
  if (by === 'target') return state === 'good' ? t('healthMet') : t('healthMissed');
  if (state === 'good') return t('healthWordGood');
  return state === 'watch' ? t('healthWordWatch') : t('healthWordBad');
}
