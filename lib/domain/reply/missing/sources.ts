import type { Ground } from '../../concession';
import type { Source } from '../../policy';

const official = (from: string, reading: string, source: Omit<Source, 'read'>): Ground => ({
  basis: 'policy',
  from,
  sure: 'official',
  reading,
  source: { ...source, read: '2026-11-22' },
});

const blog = {
  title: 'Amazon seller blog, “Managing negative feedback from buyers”',
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
};

/** What the rules of what an answer leaves out rest on. */
export const grounds = {
  helpful: official(
    '2012-06-25',
    'An answer to a buyer is to be prompt, accurate and helpful: listen, and be professional.',
    blog,
  ),
  explain: official('2012-06-25', 'Explain in the reply how you worked to correct the problem.', blog),
  hold: official(
    '2019',
    'What cannot be solved within 24 hours is answered all the same, with the date by which it will be.',
    {
      title: 'Seller Central help 202152030 on answering buyers’ messages',
      url: 'https://sellercentral.amazon.com/gp/help/external/202152030',
    },
  ),
} as const;
