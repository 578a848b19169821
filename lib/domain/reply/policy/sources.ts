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

const blog = {
  title: 'Amazon seller blog, “Managing negative feedback from buyers”',
  url: 'http://www.amazonsellersupportblog.com/buyer-communication/',
};
const forum = {
  title: 'Seller Central UK, announcement of the communication guidelines',
  url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
};
const reply = {
  title: 'Seller Central help 202126280, Australia',
  url: 'https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU',
};
const singapore = {
  title: 'Seller Central help 200389080, Singapore',
  url: 'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080',
};
const conduct = {
  title: 'Selling policies and seller code of conduct (a copy)',
  url: 'https://scribd.com/document/749325633/Selling-Policies-and-Seller-Code-of-Conduct',
};
const scanned = {
  title: 'ZonMaster, what Amazon’s check of messages looks for',
  url: 'https://blog.zonmaster.com/2021/amazon-ai-identifies-non-compliant-emails',
};
const style = {
  title: 'EcommerceBytes, style rules for messages to buyers',
  url: 'https://www.ecommercebytes.com/C/abblog/blog.pl?/comments/2020/9/1599588424.html',
};
const feedbackz = {
  title: 'FeedbackZ, Amazon’s feedback policy updates',
  url: 'https://www.feedbackz.com/blog/amazon-feedback-policy-updates-everything-you-need-to-know',
};
const compliance = {
  title: 'eComEngine, compliance checklist',
  url: 'https://www.ecomengine.com/help/compliance-checklist',
};
const nurse = {
  title: 'eCommerce Nurse, updated communication policy',
  url: 'https://ecommercenurse.com/updated-communication-policy-for-amazon-sellers/',
};
const tmark = {
  title: 'TMark, communication guidelines for Amazon sellers',
  url: 'https://tmark.pro/en/communication-guidelines-for-amazon-seller/',
};
const models = {
  title: 'Selling Partner API, messaging model',
  url: 'https://github.com/amzn/selling-partner-api-models',
};

/** What the order's own page said when it was last seen. */
export const FROM_ORDER: Ground = { basis: 'page', of: 'order' };

/** What the checks of policy rest on. */
export const policyGrounds = {
  channel: ground(
    '2012',
    'official',
    'Sellers and buyers write to one another through Buyer-Seller Messaging only.',
    singapore,
  ),
  purpose: ground(
    '2020-11',
    'official',
    'Messages are there to complete an order or to answer a question about service; marketing is not allowed.',
    forum,
  ),
  links: ground('2021', 'quoted', 'No links to the outside that the order does not need.', scanned),
  contact: ground('2021', 'quoted', 'No e-mail addresses and no telephone numbers.', scanned),
  attachments: ground('2021', 'quoted', 'No attachments other than instructions, warranty and invoices.', scanned),
  tracking: ground('2021', 'quoted', 'No tracking pixels, no images to track, no links to opt out.', scanned),
  style: ground('2020-09-08', 'quoted', 'No emojis, and no more than two line breaks in a row.', style),
  noIncentive: ground(
    '2012-06-25',
    'official',
    'No incentive may be offered or paid to a buyer for providing or removing feedback.',
    blog,
  ),
  noDiscount: ground(
    '2026',
    'official',
    'Given as a breach: to ask for removal of feedback in return for a discount.',
    reply,
  ),
  noPressure: ground(
    '2012-06-25',
    'official',
    'A buyer may be asked to remove feedback once the problem is solved; pressing for it is a violation, and a no is to be respected.',
    blog,
  ),
  noInfluence: ground('2024', 'quoted', 'No attempt to influence ratings, feedback or reviews.', conduct),
  notOnlyHappy: ground(
    '2020-11',
    'quoted',
    'A request for a review is neutral and never only for those who are happy.',
    feedbackz,
  ),
  noCancelling: ground('2020-11', 'quoted', 'Never ask the buyer to cancel the order.', tmark),
  everyoneReads: ground(
    '2012-06-25',
    'official',
    'A reply stands on the website, and other customers read it: consider carefully what you want to say.',
    blog,
  ),
  length: ground(
    '2025-08-04',
    'official',
    'A text sent through the interface for programs has at most 2,000 letters. What the web form allows is not published.',
    models,
  ),
  orderId: ground(
    '2020-11',
    'quoted',
    'A message that the seller begins names the order by its 17 digits.',
    compliance,
  ),
  language: ground('2020-11', 'quoted', 'It is in the buyer’s language of preference.', compliance),
  reasons: ground(
    '2020-11',
    'quoted',
    'Confirmations of orders or shipping, and messages that only say thank you or offer help, are not allowed.',
    feedbackz,
  ),
  window: ground('2020-11', 'quoted', 'It is sent within 30 days of the order’s completion.', nurse),
} as const;
