/** Where Amazon's advice was read. Help pages bear no date, so they count from the year in which a copy was read. */
import type { Ground } from '../domain/concession';
import type { Source, Sureness } from '../domain/policy';

const READ = '2026-11-22';
const UNDATED = '2026';

const help = (itemId: string, title: string): Source => ({
  title: `Seller Central help ${itemId}, “${title}”`,
  url: `https://sellercentral.amazon.com/gp/help/external/${itemId}`,
  read: READ,
});

/** A post of Amazon's own blog for sellers (2012 and 2013), in a copy of the page that collects those about buyers. */
export const blog = (title: string, day: string): Source => ({
  title: `Amazon Seller Support Blog, “${title}”, ${day}`,
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
  read: READ,
});

export const BEST_PRACTICES = help('12051', 'Best practices to maintain positive feedback and rating');
export const ANSWER_IN_TIME = help('202152030', 'Answering buyers’ messages');
export const PREVENT: Source = {
  title: 'Seller Central help 202152010, Canada, on preventing negative feedback',
  url: 'https://sellercentral.amazon.ca/gp/help/external/202152010?language=en_CA',
  read: READ,
};
export const PACK_WELL: Source = {
  title: 'Seller Central help 202131610, United Kingdom',
  url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=202131610&language=en_GB',
  read: READ,
};
export const ACCURATE_LISTINGS = blog('Avoiding and Diffusing Negative Feedback', '2012-05-21');
export const IMPROVE: Source = {
  title: 'Amazon’s help “Improve your performance”, in a copy',
  url: 'https://hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/improve-your-performance',
  read: READ,
};

/** What a practice rests on. @param reading what the source says, in own words. @param from since when it counts, as precise as it is known. */
export const ground = (source: Source, reading: string, sure: Sureness = 'official', from = UNDATED): Ground => ({
  basis: 'policy',
  from,
  sure,
  source,
  reading,
});
