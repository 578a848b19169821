import type { Ground } from '../../concession';
import type { Source, Sureness } from '../../policy';

const READ = '2026-11-22';

const ground = (from: string, sure: Sureness, reading: string, source: Omit<Source, 'read'>): Ground => ({
  basis: 'policy',
  from,
  sure,
  reading,
  source: { ...source, read: READ },
});

const blog = {
  title: 'Amazon seller blog, “Managing negative feedback from buyers”',
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
};
const help = {
  title: 'Seller Central help 202126280, Australia',
  url: 'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU',
};

/** What the checks of a public reply rest on. */
export const grounds = {
  everyoneReads: ground(
    '2012-06-25',
    'official',
    'A reply stands on the website, and other customers read it: consider carefully what you want to say.',
    blog,
  ),
  notEdited: ground(
    '2026',
    'official',
    'A reply cannot be edited once it is posted; after deleting it there is no second one.',
    help,
  ),
  staysPolite: ground(
    '2012-06-25',
    'official',
    'Replying to a discourteous comment in a similar manner can backfire and reflect badly on you.',
    blog,
  ),
  noIncentive: ground(
    '2012-06-25',
    'official',
    'No incentive may be offered or paid to a buyer for providing or removing feedback.',
    blog,
  ),
  noDiscount: ground(
    '2026',
    'official',
    'Given as a breach: to ask for removal of feedback in return for a discount.',
    help,
  ),
  noPressure: ground(
    '2012-06-25',
    'official',
    'A buyer may be asked to remove feedback once the problem is solved; pressing for it is a violation, and a no is to be respected.',
    blog,
  ),
  explain: ground('2012-06-25', 'official', 'Explain in the reply how you worked to correct the problem.', blog),
} as const;
