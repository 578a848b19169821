/**
 * Within how long a seller answers about an A-to-z claim. Two help pages say it, each for its own store and for its own question;
 * for every other store nothing is published that was found. Help pages carry no date, so they count from the year in which a copy was read.
 */
import type { Policy } from '../domain/policy';
import type { ClaimWindow } from '../domain/queue/claim-window';

const READ = '2026-11-22';
const UNDATED = '2026';

const appeals = {
  title: 'Seller Central help G202041210',
  url: 'https://sellercentral.amazon.com/help/hub/reference/external/G202041210',
  read: READ,
};

export const claimWindows: Policy<ClaimWindow> = {
  id: 'claim-windows',
  title: 'How long a seller has to answer an A-to-z claim',
  facts: [
    {
      marketplace: 'AU',
      from: UNDATED,
      value: { window: 'answer', hours: 48, during: 'claim' },
      sure: 'official',
      source: {
        title: 'Seller Central help G1781, Australia',
        url: 'https://sellercentral.amazon.com.au/gp/help/external/G1781',
        read: READ,
      },
      reading: 'A question of Amazon’s during the claim is answered within 48 hours. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { window: 'answer', hours: 72, during: 'appeal' },
      sure: 'official',
      source: appeals,
      reading:
        'A question of Amazon’s on an appeal is answered within 72 hours. For the claim itself no time is published: since July 2020, a notice passed on by others says, no statement is asked for. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { window: 'appeal', days: 30 },
      sure: 'official',
      source: appeals,
      reading: 'A claim that was granted can be appealed within 30 calendar days. The page bears no date.',
    },
  ],
};
