/**
 * What Amazon advises against the causes of negative feedback. Its help page 12051 lists problem, cause and remedy, but all that is known
 * of its end (wrong item, quality, customer service) are the causes; there another of its texts stands in. It bears no date, so it counts
 * from the year in which a copy was read. No table of policies by marketplace: advice is no rule, and holds wherever one sells.
 */
import type { Ground } from '../domain/concession';
import type { BestPractice } from '../domain/feedback/remedies';
import type { Source, Sureness } from '../domain/policy';

const READ = '2026-11-22';
const UNDATED = '2026';

const help = (itemId: string, title: string): Source => ({
  title: `Seller Central help ${itemId}, “${title}”`,
  url: `https://sellercentral.amazon.com/gp/help/external/${itemId}`,
  read: READ,
});
const BEST_PRACTICES = help('12051', 'Best practices to maintain positive feedback and rating');
const ANSWER_IN_TIME = help('202152030', 'Answering buyers’ messages');
const PREVENT: Source = {
  title: 'Seller Central help 202152010, Canada, on preventing negative feedback',
  url: 'https://sellercentral.amazon.ca/gp/help/external/202152010?language=en_CA',
  read: READ,
};
const PACK_WELL: Source = {
  title: 'Seller Central help 202131610, United Kingdom',
  url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=202131610&language=en_GB',
  read: READ,
};
const ACCURATE_LISTINGS: Source = {
  title: 'Amazon Seller Support Blog, “Avoiding and Diffusing Negative Feedback”, 2012-05-21',
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
  read: READ,
};
const IMPROVE: Source = {
  title: 'Amazon’s help “Improve your performance”, in a copy',
  url: 'https://hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/improve-your-performance',
  read: READ,
};

const ground = (source: Source, reading: string, sure: Sureness = 'official', from = UNDATED): Ground => ({
  basis: 'policy',
  from,
  sure,
  source,
  reading,
});

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
