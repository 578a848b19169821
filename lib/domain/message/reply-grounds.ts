import type { Ground } from '../concession';
import type { Source, Sureness } from '../policy';

const READ = '2026-11-21';

const ground = (from: string, sure: Sureness, reading: string, source: Omit<Source, 'read'>): Ground => ({
  basis: 'policy',
  from,
  sure,
  reading,
  source: { ...source, read: READ },
});

const help = 'https://sellercentral.amazon.com/gp/help/external';

/** What the clock of an answer rests on. */
export const answering: readonly Ground[] = [
  ground(
    '2019',
    'official',
    'Buyers are answered within 24 hours, on weekends and holidays as well. An automatic reply is no answer. What cannot be solved yet is answered with a date.',
    { title: 'Seller Central help 202152030 on answering buyers', url: `${help}/202152030` },
  ),
  ground('2019', 'official', 'A message that is marked as needing no response is not counted.', {
    title: 'Seller Central help 200549770 on contact response time',
    url: `${help}/200549770`,
  }),
];

/** Until when a seller may begin a message about an order. */
export const beginning: readonly Ground[] = [
  ground(
    '2020-11-03',
    'quoted',
    'A seller may begin a message that the order needs, within 30 days of its completion.',
    {
      title: 'eCommerce Nurse, “Updated communication policy for Amazon sellers”',
      url: 'https://ecommercenurse.com/updated-communication-policy-for-amazon-sellers/',
    },
  ),
];
