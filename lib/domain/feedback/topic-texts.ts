import type { Topic } from '../text/text';

/** The name of each topic, as an interface text. */
export const topicTexts = {
  late_delivery: 'topicLateDelivery',
  not_received: 'topicNotReceived',
  damaged: 'topicDamaged',
  packaging: 'topicPackaging',
  wrong_item: 'topicWrongItem',
  item_missing: 'topicItemMissing',
  not_as_described: 'topicNotAsDescribed',
  product_quality: 'topicProductQuality',
  customer_service: 'topicCustomerService',
  refund_problem: 'topicRefundProblem',
  price: 'topicPrice',
  praise: 'topicPraise',
} as const satisfies Record<Topic, string>;

/** What can be done against a cause of complaints, as interface texts. */
export const remedyTexts = [
  'remedyLateDelivery',
  'remedyTellDelays',
  'remedyTracking',
  'remedyStock',
  'remedyPackaging',
  'remedyWrongItem',
  'remedyItemMissing',
  'remedyNotAsDescribed',
  'remedyProductQuality',
  'remedyCustomerService',
  'remedyReturns',
] as const;
export type RemedyText = (typeof remedyTexts)[number];
