/**
 * For how many days feedback can be left, removed by its buyer, and complained of to Amazon. No page of Amazon's that stands
 * today names a number for the removal. Sources without a date count from the year in which a copy was read.
 */
import type { FeedbackWindow } from '../domain/feedback/feedback-window';
import type { Policy } from '../domain/policy';

const READ = '2026-11-22';
const UNDATED = '2026';

const lawFirm = {
  title: 'LHR law firm, "Amazon Bewertung löschen" (de)',
  url: 'https://lhr-law.de/thema/reputationsmanagement/amazon-bewertung-loeschen',
  read: READ,
};

export const feedbackWindows: Policy<FeedbackWindow> = {
  id: 'feedback-windows',
  title: 'How long feedback can be left and removed',
  facts: [
    {
      marketplace: 'DE',
      from: UNDATED,
      value: { window: 'buyer-removal', days: 60 },
      sure: 'third-party',
      source: lawFirm,
      reading: 'The buyer can remove it for 60 days more. The page bears no date.',
    },
    {
      marketplace: 'DE',
      from: UNDATED,
      value: { window: 'leaving', days: 90 },
      sure: 'third-party',
      source: lawFirm,
      reading: 'The buyer can leave feedback until day 90 after the order. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: '2012-05-09',
      value: { window: 'buyer-removal', days: 60 },
      sure: 'official',
      source: {
        title: 'Amazon Seller Support Blog, "Dealing with negative feedback", 2012-05-09',
        url: 'http://www.amazonsellersupportblog.com/2012/05/index.html',
        read: READ,
      },
      reading:
        'The buyer can remove it within 60 days of leaving it; after that the link to do so is gone. Not confirmed since.',
      disputed: true,
    },
    {
      marketplace: 'US',
      from: '2023-04-05',
      value: { window: 'amazon-request', days: 90 },
      sure: 'third-party',
      source: {
        title: 'An agency’s guide, "Catalog SOP: Negative Feedback Removal", 2023-04-05',
        url: 'https://www.scribd.com/document/660279952/Catalog-SOP-Negative-Feedback-Removal',
        read: READ,
      },
      reading: 'Amazon removes nothing that is older than 90 days. No page of Amazon’s with the number was found.',
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { window: 'buyer-removal', days: 90 },
      sure: 'third-party',
      source: { title: 'A book for sellers, "The Amazon Customer-Service Way"', read: READ },
      reading: 'The buyer has up to 90 days to leave or remove feedback; it does not say from when. It bears no date.',
      disputed: true,
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { window: 'leaving', days: 90 },
      sure: 'official',
      source: {
        title: 'Amazon.com, "Seller Feedback" (an older page)',
        url: 'https://www.amazon.com/gp/help/seller/feedback-popup.html',
        read: READ,
      },
      reading: 'An order is eligible for feedback for 90 days from the order date. The page bears no date.',
    },
  ],
};
