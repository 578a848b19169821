import type { Ground } from '../concession';
import type { Source, Sureness } from '../policy';

const READ = '2026-11-21';

const policy = (from: string, sure: Sureness, reading: string, source: Omit<Source, 'read'>): Ground => ({
  basis: 'policy',
  from,
  sure,
  reading,
  source: { ...source, read: READ },
});

const blog = (title: string, path: string) => ({ title, url: `http://www.amazonsellersupportblog.com/${path}` });
const help = (title: string, path: string) => ({
  title,
  url: `https://sellercentral.amazon.com/gp/help/external/${path}`,
});

/** What the page in front of the person says. */
export const FROM_PAGE: Ground = { basis: 'page' };

/** What the order's own page said when it was last seen. */
export const FROM_ORDER: Ground = { basis: 'page', of: 'order' };

/** What was done in this browser. */
export const FROM_HERE: Ground = { basis: 'own', of: 'here' };

/** What the person noted. */
export const FROM_NOTES: Ground = { basis: 'own', of: 'notes' };

/** What the person, or a team lead, has set. */
export const FROM_OWN: Ground = { basis: 'own' };

/** The sources that several rules of refunds rest on. */
export const grounds = {
  concession2012: policy(
    '2012-08-20',
    'official',
    'A refund cannot exceed what the buyer paid; a concession may, up to its own limit.',
    blog('Amazon seller blog, “What is a concession?”', 'amazon-payments/'),
  ),
  refundRate2012: policy(
    '2012-08-20',
    'official',
    'Concessions do not count in the refund rate. An order counts as refunded once one or more of its products are refunded in full.',
    blog('Amazon seller blog, “What is a concession?”', 'amazon-payments/'),
  ),
  refundRateGone: policy(
    '2018-10-01',
    'third-party',
    'The refund rate was announced as removed from the seller metrics from 1 October 2018.',
    {
      title: 'Feedvisor, news of 2018-09-26',
      url: 'https://feedvisor.com/resources/industry-news/amazon-voice-of-the-customer-and-other-seller-metric-updates/',
    },
  ),
  twoHours: policy(
    '2012-09-27',
    'official',
    'A refund made by hand stays pending for up to two hours and can be cancelled until then.',
    blog(
      'Amazon seller blog, “2-hour grace period for refund mistakes”',
      '2012/09/whoops-new-2-hour-grace-period-for-refund-mistakes.html',
    ),
  ),
  fifteenMinutes: policy(
    '2012-08-20',
    'official',
    'It can take 15 minutes until a refund shows in the order.',
    blog('Amazon seller blog, “What is a concession?”', 'amazon-payments/'),
  ),
  afterClaim: policy(
    '2019',
    'official',
    'A refund while an A-to-z claim is open can meet the one that Amazon grants; after release only the buyer can have it charged again.',
    help('Seller Central help on refunds and A-to-z claims', 'help.html?itemID=JM9HNSV9FXU9MP3'),
  ),
  byAmazon: policy(
    '2019',
    'official',
    'Orders fulfilled by Amazon are refunded by Amazon.',
    help('Seller Central help “Refund an order”', 'help.html?itemID=U7K5N5GUP67M4X9'),
  ),
  confirmation: policy(
    '2019',
    'official',
    'Where the total asked exceeds price and shipping, a pop-up asks for confirmation.',
    {
      title: 'Seller Central help 200359070, United Kingdom',
      url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=200359070&language=en_GB',
    },
  ),
  shippingForLate: policy(
    '2012-06-25',
    'official',
    'A refund of the shipping costs is often consolation enough when an order came late.',
    blog('Amazon seller blog, “Managing negative feedback from buyers”', 'buyer-communication/'),
  ),
  returnShipping2012: policy(
    '2012-08-20',
    'official',
    'For a defective item the way back can be paid as a concession, beside the refund.',
    blog('Amazon seller blog, “What is a concession?”', 'amazon-payments/'),
  ),
  wayBack: policy(
    '2019',
    'official',
    'The reason the buyer picked decides who pays the way back: the buyer for a change of mind, the seller for wrong, damaged, defective or late items.',
    {
      title: 'Seller Central help 202080050 on prepaid return labels (DE, UK)',
      url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=202080050&language=en_GB',
    },
  ),
  outOfStock: policy(
    '2020',
    'quoted',
    'An order that cannot be supplied is adjusted in full, the buyer is told, and never asked to cancel.',
    {
      title: 'Communication guidelines, as quoted',
      url: 'https://tmark.pro/en/communication-guidelines-for-amazon-seller/',
    },
  ),
} as const;
