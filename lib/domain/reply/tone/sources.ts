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

const url = 'http://www.amazonsellersupportblog.com/buyer-communication/';
const twoOrders = { title: 'Amazon seller blog, “A Tale of Two Orders, Part II”', url };
const feedback = { title: 'Amazon seller blog, “Managing negative feedback from buyers”', url };
const keepingUp = { title: 'Amazon seller blog, “Keeping on top of communication with buyers”', url };

/** What the checks of tone rest on. */
export const toneGrounds = {
  civility: ground('2012-03-26', 'official', 'Civility and good customer service matter immensely.', twoOrders),
  deflection: ground(
    '2012-03-26',
    'official',
    'A buyer’s complaint: the seller deflected responsibility, and the buyer, to the manufacturer; negative feedback followed.',
    twoOrders,
  ),
  noRemedy: ground(
    '2012-03-26',
    'official',
    'A buyer’s complaint: no acknowledgement, no hint of an apology and no offer of any remedy.',
    twoOrders,
  ),
  professional: ground(
    '2012-06-25',
    'official',
    'Listen politely and respond professionally, even if the comment is not courteous: replying in a similar manner can backfire.',
    feedback,
  ),
  accurate: ground('2012-08-13', 'official', 'Whatever a customer asks: prompt, accurate, helpful.', keepingUp),
} as const;
