import type { MemoReader } from '../domain/memo';
import type { Policy } from '../domain/policy';

const READ = '2026-11-21';

/** The most characters of a memo, by who reads it. Published for the United States only. */
export const memoLengths: Policy<{ reader: MemoReader; characters: number }> = {
  id: 'memo-lengths',
  title: 'Longest memo of a refund',
  facts: [
    {
      marketplace: 'US',
      from: '2012-08-20',
      value: { reader: 'buyer', characters: 255 },
      sure: 'official',
      source: {
        title: 'Amazon seller blog, “What is a concession?”',
        url: 'http://www.amazonsellersupportblog.com/amazon-payments/',
        read: READ,
      },
      reading: 'The memo to the buyer is optional, highly recommended, and takes up to 255 characters.',
    },
    {
      marketplace: 'US',
      from: '2021',
      value: { reader: 'self', characters: 255 },
      sure: 'official',
      source: {
        title: 'Seller Central help G200359070, United States',
        url: 'https://sellercentral.amazon.com/gp/help/external/G200359070?language=en_US',
        read: READ,
      },
      reading: 'The note to yourself takes up to 255 characters and can be edited afterwards.',
    },
  ],
};
