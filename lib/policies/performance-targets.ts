/**
 * What is published of how an account should do. Only the order defect rate is in force today, and Amazon’s own report names the
 * target of each account, which goes before it; the others were withdrawn or are old guidance, and are shown with their dates.
 * Help pages carry no date, so they count from the year in which a copy was read.
 */
import type { MarketplaceCode } from '../domain/marketplace';
import type { PerformanceTarget } from '../domain/month/target';
import type { Fact, Policy } from '../domain/policy';
import { blog } from './best-practice-sources';

const READ = '2026-11-22';
const UNDATED = '2026';

const defects = (marketplace: MarketplaceCode, country: string, host: string): Fact<PerformanceTarget> => ({
  marketplace,
  from: UNDATED,
  value: { metric: 'defect-rate', condition: 'below', ppm: 10_000 },
  sure: 'official',
  source: {
    title: `Seller Central help 200285170, “Order defect rate”, ${country}`,
    url: `https://${host}/gp/help/external/200285170`,
    read: READ,
  },
  reading:
    'Below 1 % of the orders of 60 days, by order date: those with feedback of one or two stars, an A-to-z claim or a chargeback, each order once. The page bears no date.',
});

const feedbackBlog = blog('Dealing with negative feedback', '2012-05-09');

export const performanceTargets: Policy<PerformanceTarget> = {
  id: 'performance-targets',
  title: 'How an account should do',
  facts: [
    defects('IT', 'Italy', 'sellercentral.amazon.it'),
    defects('SA', 'Saudi Arabia', 'sellercentral.amazon.sa'),
    {
      marketplace: 'UK',
      from: '2012',
      until: '2018-09-30',
      value: { metric: 'refund-rate', condition: 'below', ppm: 50_000 },
      sure: 'quoted',
      source: {
        title: 'Feedvisor, on the metrics that were withdrawn on 2018-10-01',
        url: 'https://feedvisor.com/resources/industry-news/amazon-voice-of-the-customer-and-other-seller-metric-updates/',
        read: READ,
      },
      reading:
        'An old list of questions of Amazon’s help for the United Kingdom named 5 %. The refund rate is no metric of Amazon’s since 2018-10-01.',
    },
    {
      marketplace: 'UK',
      from: '2012-02',
      value: { metric: 'reply-share', condition: 'at-least', ppm: 900_000 },
      sure: 'third-party',
      source: {
        title: 'ChannelX, “Amazon introduce 24/7 communication metric requirements”, 2012-02',
        url: 'https://channelx.world/2012/02/amazon-introduce-247-communication-metric-requirements/',
        read: READ,
      },
      reading:
        '90 % of the messages of buyers are answered within 24 hours, on weekends too. What needs no answer is left out. Later pages speak of a late response rate and name no target.',
    },
    {
      marketplace: 'US',
      from: '2012-05-09',
      value: { metric: 'negative-rate-great', condition: 'at-most', ppm: 20_000 },
      sure: 'official',
      source: feedbackBlog,
      reading: '0 to 2 % negative feedback is great.',
    },
    {
      marketplace: 'US',
      from: '2012-05-09',
      value: { metric: 'negative-rate', condition: 'at-most', ppm: 50_000 },
      sure: 'official',
      source: feedbackBlog,
      reading: 'Above 5 % negative feedback one may want to review how one does business.',
    },
    defects('US', 'United States', 'sellercentral.amazon.com'),
  ],
};
