/**
 * For how long a refund made by hand stays pending and can be cancelled. Amazon's seller blog announced it, three help pages
 * repeat it; those carry no date, so they count from the year in which a copy was read.
 */
import type { Policy } from '../domain/policy';
import type { RefundWindow } from '../domain/refund-window';

const READ = '2026-11-22';
const UNDATED = '2026';

export const refundWindows: Policy<RefundWindow> = {
  id: 'refund-windows',
  title: 'How long a refund stays pending and can be cancelled',
  facts: [
    {
      marketplace: 'JP',
      from: UNDATED,
      value: { pendingHours: 2 },
      sure: 'official',
      source: {
        title: 'Seller Central help RXAS2XTAYEF77BG, Japan (en)',
        url: 'https://sellercentral.amazon.co.jp/gp/help/external/RXAS2XTAYEF77BG?language=en_JP',
        read: READ,
      },
      reading: 'Two hours, refunds made by hand only; those of a file are processed at once. The page bears no date.',
    },
    {
      marketplace: 'UK',
      from: UNDATED,
      value: { pendingHours: 2 },
      sure: 'official',
      source: {
        title: 'Seller Central help 19661, United Kingdom',
        url: 'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=19661&language=en_GB',
        read: READ,
      },
      reading:
        'Up to two hours; released when the link that cancels all pending refunds is gone. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: '2012-09-27',
      value: { pendingHours: 2 },
      sure: 'official',
      source: {
        title: 'Amazon Seller Support Blog, "New 2-hour grace period for refund mistakes"',
        url: 'http://www.amazonsellersupportblog.com/2012/09/whoops-new-2-hour-grace-period-for-refund-mistakes.html',
        read: READ,
      },
      reading:
        'Up to two hours for all refunds; the buyer hears of it only when it is released. Today’s help page (JM9HNSV9FXU9MP3) says the same.',
    },
  ],
};
