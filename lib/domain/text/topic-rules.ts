import type { Topic } from './text';
import type { Concept } from './topic-lexicon';

/** When words are about a topic. Distances are in words, within a clause. */
export type TopicRule = {
  topic: Topic;
  on: Concept;
  /** Whether it must be denied ("does not work"); words that are denied say nothing otherwise ("not damaged"). */
  negated?: true;
  /** Another word that must stand near, on either side. */
  near?: Concept;
  within?: number;
  /** Words near by that make it something else. */
  unless?: readonly Concept[];
};

/** Topics whose words say it alone; the name of such a topic is a concept too. */
const alone: readonly Topic[] = [
  'late_delivery',
  'not_received',
  'damaged',
  'packaging',
  'wrong_item',
  'item_missing',
  'not_as_described',
  'product_quality',
  'customer_service',
  'refund_problem',
  'price',
];

/** Damage is not here: who was damaged, the box or what was in it, is found out in `damage.ts`. */
export const topicRules: readonly TopicRule[] = [
  ...alone.map((topic) => ({ topic, on: topic })),
  { topic: 'late_delivery', on: 'fast', negated: true, unless: ['respond', 'refund', 'service'], within: 3 },
  { topic: 'late_delivery', on: 'slow', near: 'delivery', within: 4 },
  { topic: 'late_delivery', on: 'slow', near: 'arrive', within: 4 },
  { topic: 'late_delivery', on: 'wait', near: 'slow', within: 3, unless: ['work', 'quality', 'respond', 'refund'] },
  { topic: 'late_delivery', on: 'due', near: 'arrive', within: 4, unless: ['fast'] },
  { topic: 'late_delivery', on: 'due', near: 'delivery', within: 3, unless: ['fast', 'good'] },
  { topic: 'late_delivery', on: 'slow', near: 'due', within: 3 },
  { topic: 'late_delivery', on: 'bad', near: 'delivery', within: 4, unless: ['box'] },
  { topic: 'late_delivery', on: 'good', negated: true, near: 'delivery', within: 4 },
  { topic: 'late_delivery', on: 'trouble', near: 'delivery', within: 3 },
  {
    topic: 'not_received',
    on: 'arrive',
    negated: true,
    within: 4,
    unless: [
      'fast',
      'late_delivery',
      'refund',
      'respond',
      'given',
      'described',
      'damage',
      'broke',
      'item_missing',
      'good',
      'wrong',
      'wrong_item',
      'ordered',
    ],
  },
  { topic: 'item_missing', on: 'include', negated: true },
  {
    topic: 'item_missing',
    on: 'only',
    near: 'arrive',
    within: 1,
    unless: ['work', 'damage', 'broke', 'late_delivery'],
  },
  { topic: 'item_missing', on: 'half', near: 'arrive', within: 5 },
  { topic: 'wrong_item', on: 'wrong', near: 'kind', within: 3, unless: ['ordered'] },
  { topic: 'wrong_item', on: 'wrong', near: 'item', within: 3, unless: ['ordered'] },
  { topic: 'wrong_item', on: 'wrong', near: 'arrive', within: 4, unless: ['ordered'] },
  { topic: 'wrong_item', on: 'ordered', negated: true },
  { topic: 'not_as_described', on: 'described', negated: true },
  { topic: 'not_as_described', on: 'genuine', negated: true },
  { topic: 'not_as_described', on: 'used', near: 'seems', within: 3 },
  { topic: 'not_as_described', on: 'used', near: 'item', within: 2 },
  { topic: 'not_as_described', on: 'wrong', near: 'described', within: 5 },
  { topic: 'not_as_described', on: 'bad', near: 'described', within: 3 },
  {
    topic: 'product_quality',
    on: 'junk',
    unless: ['service', 'delivery', 'respond', 'box', 'refund', 'return'],
    within: 4,
  },
  { topic: 'packaging', on: 'junk', near: 'box', within: 4 },
  { topic: 'late_delivery', on: 'junk', near: 'delivery', within: 4 },
  { topic: 'customer_service', on: 'junk', near: 'service', within: 4, unless: ['delivery', 'box'] },
  { topic: 'product_quality', on: 'work', negated: true },
  { topic: 'product_quality', on: 'only', near: 'work', within: 6 },
  { topic: 'product_quality', on: 'bad', near: 'work', within: 3 },
  { topic: 'product_quality', on: 'bad', near: 'quality', within: 4, unless: ['service', 'delivery', 'box'] },
  { topic: 'product_quality', on: 'slow', near: 'quality', within: 4 },
  {
    topic: 'product_quality',
    on: 'bad',
    near: 'item',
    within: 2,
    unless: ['service', 'delivery', 'box', 'condition', 'described'],
  },
  { topic: 'product_quality', on: 'good', negated: true, near: 'quality', within: 4, unless: ['condition'] },
  {
    topic: 'product_quality',
    on: 'good',
    negated: true,
    near: 'item',
    within: 4,
    unless: ['service', 'delivery', 'box', 'condition', 'described'],
  },
  { topic: 'product_quality', on: 'trouble', near: 'quality', within: 3 },
  { topic: 'product_quality', on: 'trouble', near: 'work', within: 3 },
  { topic: 'packaging', on: 'bad', near: 'box', within: 4 },
  {
    topic: 'packaging',
    on: 'box',
    negated: true,
    within: 3,
    unless: ['damage', 'broke', 'arrive', 'include', 'condition', 'good', 'bad', 'trouble'],
  },
  { topic: 'packaging', on: 'good', negated: true, near: 'box', within: 5 },
  { topic: 'customer_service', on: 'respond', negated: true },
  { topic: 'customer_service', on: 'bad', near: 'service', within: 4, unless: ['delivery', 'quality', 'box'] },
  { topic: 'customer_service', on: 'bad', near: 'respond', within: 4 },
  { topic: 'customer_service', on: 'slow', near: 'respond', within: 3 },
  {
    topic: 'customer_service',
    on: 'good',
    negated: true,
    near: 'service',
    within: 4,
    unless: ['delivery', 'quality', 'item', 'box'],
  },
  { topic: 'refund_problem', on: 'refund', negated: true },
  { topic: 'refund_problem', on: 'refunded', negated: true },
  { topic: 'refund_problem', on: 'refund', unless: ['given', 'good', 'fast'], within: 5 },
  { topic: 'refund_problem', on: 'return', near: 'hard', within: 7 },
  { topic: 'refund_problem', on: 'return', near: 'bad', within: 5 },
  { topic: 'refund_problem', on: 'return', negated: true },
  { topic: 'price', on: 'cost', near: 'bad', within: 3, unless: ['good', 'item', 'quality'] },
  { topic: 'price', on: 'cost', near: 'high', within: 3 },
  { topic: 'price', on: 'good', negated: true, near: 'cost', within: 3, unless: ['item', 'quality', 'work'] },
];
