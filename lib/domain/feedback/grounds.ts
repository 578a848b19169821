import type { Ground } from '../concession';
import type { Source, Sureness } from '../policy';
import type { Removal } from '../text/removal';

const READ = '2026-11-21';

const ground = (from: string, sure: Sureness, reading: string, source: Omit<Source, 'read'>): Ground => ({
  basis: 'policy',
  from,
  sure,
  reading,
  source: { ...source, read: READ },
});

const help = 'https://sellercentral.amazon.com/gp/help/external';
const removalHelp = {
  title: 'Seller Central help 20231 on removing feedback',
  url: `${help}/help.html?itemID=20231&language=en_US`,
};
const blog2012 = {
  title: 'Amazon seller blog, “What is acceptable feedback?”',
  url: 'http://www.amazonsellersupportblog.com/2012/10/what-is-acceptable-feedback.html',
};
const helpEurope = {
  title: 'Seller Central help 201101660 on feedback, United Kingdom',
  url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=201101660&language=en_GB',
};
const buyerBlog = {
  title: 'Amazon seller blog, “Managing negative feedback from buyers”',
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
};
const replyHelp = {
  title: 'Seller Central help 202126280, Australia',
  url: 'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU',
};

/** Many requests that are refused are held against the seller. */
export const inDoubt: Ground = ground(
  '2019',
  'official',
  'Many wrong requests for removal are themselves a breach of the rules.',
  helpEurope,
);

/** One neutral request at most, after the problem is solved. */
export const askingBuyer: readonly Ground[] = [
  ground(
    '2012-06-25',
    'official',
    'Once the problem is solved the buyer may be asked to remove feedback; a no is to be respected, without pressure and without any incentive.',
    buyerBlog,
  ),
  ground(
    '2020',
    'quoted',
    'Sellers may not attempt to influence ratings, feedback or reviews: so the wording only says that it can be changed.',
    {
      title: 'Seller code of conduct, as quoted',
      url: 'https://scribd.com/document/749325633/Selling-Policies-and-Seller-Code-of-Conduct',
    },
  ),
];

/** What is known of public replies. */
export const replying: readonly Ground[] = [
  ground(
    '2019',
    'official',
    'A reply cannot be edited once it is posted. It can be deleted, and then no second one can be posted.',
    replyHelp,
  ),
  ground('2012-06-25', 'official', 'A reply does not change the rating; other customers read it.', buyerBlog),
];

/** The rates that Amazon called good and bad. */
export const rates: Ground = ground(
  '2012',
  'official',
  'A rate of 0–2 % negative feedback is great; above 5 %, review your business practices.',
  { ...buyerBlog, title: 'Amazon seller blog, “Avoiding and Diffusing Negative Feedback”' },
);

const byCategory = {
  obscene: [ground('2012-10-29', 'official', 'Feedback with obscene or profane words is removed.', removalHelp)],
  'personal-data': [
    ground(
      '2012-10-29',
      'official',
      'Feedback with e-mail addresses, full names or phone numbers is removed.',
      removalHelp,
    ),
  ],
  'product-review': [
    ground(
      '2012-10-29',
      'official',
      'Feedback is removed where the entire comment is a review of the product; mixed with service it stays.',
      removalHelp,
    ),
  ],
} as const;

const byAmazon = ground(
  '2012-10-29',
  'official',
  'For orders fulfilled by Amazon, feedback that is entirely about delivery is struck through and no longer counts. In 2012 this held for customer service as well.',
  removalHelp,
);
const buyShipping = ground(
  '2019',
  'official',
  'For orders shipped on time with Buy Shipping, feedback that is entirely about late or missing delivery is struck through.',
  removalHelp,
);
const stays = ground(
  '2012-10-29',
  'official',
  'Short or neutral remarks stay, as does feedback that is unjustified, that has been solved, or of which a part is about the seller’s own service.',
  blog2012,
);

/** What a verdict rests on. */
export function groundsOf({
  verdict,
  category,
  missing,
}: Pick<Removal, 'verdict' | 'category' | 'missing'>): readonly Ground[] {
  if (category === 'fulfilment') return [byAmazon, buyShipping, inDoubt];
  if (category) return [...byCategory[category], inDoubt];
  if (missing.includes('fulfilment')) return [byAmazon, inDoubt];
  if (missing.includes('buy-shipping')) return [buyShipping, inDoubt];
  return verdict === 'too-late' ? [] : [stays, inDoubt];
}
