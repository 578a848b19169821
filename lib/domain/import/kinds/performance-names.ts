import type { HealthMetric, KnownHealthMetric } from '../../report/performance';
import { z } from '../../zod';

/** `lateShipmentRate`, `AT_RISK`: `late-shipment-rate`, `at-risk`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();

/** Names that the schema's example spells in another way than the schema does. */
const OTHER_NAMES: Readonly<Record<string, KnownHealthMetric>> = {
  prefulfillmentCancelRate: 'pre-fulfillment-cancellation-rate',
  prefulfillmentCancellationRate: 'pre-fulfillment-cancellation-rate',
  documentRequest: 'document-requests',
  receivedIntellectualPropertyComplaint: 'received-intellectual-property-complaints',
};

/** What a metric of the report is called here. */
export const metricName = (key: string): string => OTHER_NAMES[key] ?? kebab(key);

/** Where the report says how many cases there are, and of how many. Listing violations and all else count `defectsCount` of nothing. */
const COUNTS: Readonly<Partial<Record<string, readonly [count: string, of: string]>>> = {
  'order-defect-rate': ['orderWithDefects', 'orderCount'],
  'order-defect-claims': ['count', 'orderCount'],
  'order-defect-chargebacks': ['count', 'orderCount'],
  'order-defect-negative-feedback': ['count', 'orderCount'],
  'late-shipment-rate': ['lateShipmentCount', 'orderCount'],
  'pre-fulfillment-cancellation-rate': ['cancellationCount', 'orderCount'],
  'valid-tracking-rate': ['validTrackingCount', 'shipmentCount'],
  'on-time-delivery-rate': ['onTimeDeliveryCount', 'shipmentCountWithValidTracking'],
  'unit-on-time-delivery-rate': ['unitOnTimeDeliveryCount', 'totalUnitCount'],
  'invoice-defect-rate': ['invoiceDefect', 'orderCount'],
};

const number = z.int().check(z.gte(0));
const counted = z.union([number, z.looseObject({ count: number })]);

/** How many cases a metric has, and of how many, where the report says so. */
export function countsOf(name: string, metric: Readonly<Record<string, unknown>>): Pick<HealthMetric, 'count' | 'of'> {
  const [countKey, ofKey] = COUNTS[name] ?? ['defectsCount'];
  const count = z.safeParse(counted, metric[countKey]).data;
  const of = ofKey === undefined ? undefined : z.safeParse(number, metric[ofKey]).data;
  return {
    ...(count !== undefined && { count: typeof count === 'number' ? count : count.count }),
    ...(of !== undefined && { of }),
  };
}
