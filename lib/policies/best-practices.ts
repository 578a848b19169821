/**
 * What Amazon advises against the causes of negative feedback. Its help page 12051 lists problem, cause and remedy, but all that is known
 * of its end (wrong item, quality, customer service) are the causes; there another of its texts stands in. It bears no date, so it counts
 * from the year in which a copy was read. No table of policies by marketplace: advice is no rule, and holds wherever one sells.
 */
import type { BestPractice } from '../domain/feedback/remedies';
import {
  ACCURATE_LISTINGS,
  ANSWER_IN_TIME,
  BEST_PRACTICES,
  ground,
  IMPROVE,
  PACK_WELL,
  PREVENT,
} from './best-practice-sources';

export const bestPractices: readonly BestPractice[] = [
  {
    topic: 'late_delivery',
    text: 'remedyLateDelivery',
    ground: ground(
      BEST_PRACTICES,
      'It takes longer to ship than promised: set the handling time that is true, take a faster shipping method where an order is late, remove offers that are always late.',
    ),
  },
  {
    topic: 'late_delivery',
    text: 'remedyTellDelays',
    ground: ground(IMPROVE, 'Watch orders on their way, and tell buyers of any delay at once.', 'quoted'),
  },
  {
    topic: 'not_received',
    text: 'remedyTracking',
    ground: ground(
      BEST_PRACTICES,
      'The buyer missed the shipping notice: send tracking information with the confirmation of shipment.',
    ),
  },
  {
    topic: 'not_received',
    text: 'remedyStock',
    ground: ground(
      BEST_PRACTICES,
      'Out of stock: list nothing that is on back order, keep a minimum of stock, update stock as often as orders come in from elsewhere.',
    ),
  },
  {
    topic: 'damaged',
    text: 'remedyPackaging',
    ground: ground(PACK_WELL, 'Pack well; dispatch and confirm on time.'),
  },
  {
    topic: 'packaging',
    text: 'remedyPackaging',
    ground: ground(PACK_WELL, 'Pack well; dispatch and confirm on time.'),
  },
  {
    topic: 'wrong_item',
    text: 'remedyWrongItem',
    ground: ground(
      IMPROVE,
      'Match every offer against the right product, and watch listings so that they stay accurate.',
      'quoted',
    ),
  },
  {
    topic: 'item_missing',
    text: 'remedyItemMissing',
    ground: ground(
      IMPROVE,
      'A listing must match the product page exactly; condition notes are no place to say that a part is missing.',
      'quoted',
    ),
  },
  {
    topic: 'not_as_described',
    text: 'remedyNotAsDescribed',
    ground: ground(
      BEST_PRACTICES,
      'Pictures do not show what is sold: clear images at the largest size allowed, and several views.',
    ),
  },
  {
    topic: 'not_as_described',
    text: 'remedyWrongItem',
    ground: ground(
      ACCURATE_LISTINGS,
      'Much dissatisfaction comes from not getting what one thought one had ordered: make listings complete and accurate.',
      'official',
      '2012-05-21',
    ),
  },
  {
    topic: 'product_quality',
    text: 'remedyProductQuality',
    ground: ground(
      IMPROVE,
      'Answer return requests promptly, and refund before you are asked where it is due.',
      'quoted',
    ),
  },
  {
    topic: 'customer_service',
    text: 'remedyCustomerService',
    ground: ground(
      ANSWER_IN_TIME,
      'Answer within 24 hours, on weekends and holidays too; where it is not solved yet, with a date.',
    ),
  },
  {
    topic: 'customer_service',
    text: 'remedyCustomerService',
    ground: ground(PREVENT, 'See that buyers can reach you, and be courteous and to the point in every message.'),
  },
  {
    topic: 'refund_problem',
    text: 'remedyReturns',
    ground: ground(
      BEST_PRACTICES,
      'Returns are complicated: refund in full for 30 days, and make the return policy clear and simple.',
    ),
  },
];
