/**
 * The most characters that a memo of the refund form takes, by who reads it. Amazon has published it for the US store alone; the
 * 1,000 that is told in places has no source. What the box on the page allows wins.
 */
import type { MemoLength } from '../domain/memo-length';
import type { Policy } from '../domain/policy';

const READ = '2026-11-21';

export const memoLengths: Policy<MemoLength> = {
  id: 'memo-lengths',
  title: 'Most characters of a memo on the refund form',
  facts: [
    {
      marketplace: 'US',
      from: '2012-08-20',
      value: { reader: 'buyer', characters: 255 },
      sure: 'official',
      source: {
        title: 'Amazon Seller Support Blog, "What is a Concession?"',
        url: 'http://www.amazonsellersupportblog.com/amazon-payments/',
        read: READ,
      },
      reading: 'The memo to the buyer. Help pages of today speak of no such memo, and withdraw nothing either.',
    },
    {
      marketplace: 'US',
      from: '2021',
      value: { reader: 'self', characters: 255 },
      sure: 'official',
      source: {
        title: 'Seller Central help GU7K5N5GUP67M4X9',
        url: 'https://sellercentral.amazon.com/gp/help/external/GU7K5N5GUP67M4X9',
        read: READ,
      },
      reading: 'The "Note to yourself", which can be changed afterwards. The stored copy is of 2021 or later.',
    },
  ],
};
