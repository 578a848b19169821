/**
 * What is published of messages between seller and buyer. Help pages carry no date, so they count from the year in which a copy was
 * read. From when the 30 days of a message that the seller begins count, sources contradict each other.
 */
import type { MessageRule } from '../domain/message/message-rule';
import type { Policy } from '../domain/policy';

const READ = '2026-11-22';
const UNDATED = '2026';
const IN_FORCE = '2020-11-03';

const checklist = {
  title: 'eComEngine, "Compliance checklist"',
  url: 'https://www.ecomengine.com/help/compliance-checklist',
  read: READ,
};

export const messageRules: Policy<MessageRule> = {
  id: 'message-rules',
  title: 'Messages between seller and buyer',
  facts: [
    {
      marketplace: 'US',
      from: IN_FORCE,
      value: { rule: 'proactive-days', days: 30, counts: 'completion' },
      sure: 'quoted',
      source: {
        title: 'Ecommerce Nurse, "Updated communication policy for Amazon sellers", 2020-10-26',
        url: 'https://ecommercenurse.com/updated-communication-policy-for-amazon-sellers/',
        read: READ,
      },
      reading:
        'A message that the seller begins is sent within 30 days of the completion of the order. In force since 2020-11-03; other notices say 09-08 or 11-06.',
      disputed: true,
    },
    {
      marketplace: 'US',
      from: IN_FORCE,
      value: { rule: 'proactive-days', days: 30, counts: 'order' },
      sure: 'third-party',
      source: {
        title: 'ZonSupport, "Amazon messaging update Sep 2020"',
        url: 'https://www.zonsupport.com/amazon-messaging-update-sep-2020/',
        read: READ,
      },
      reading: 'Within 30 days of the order; eDesk’s guide says the same of the day it was placed.',
      disputed: true,
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { rule: 'reply-hours', hours: 24 },
      sure: 'official',
      source: {
        title: 'Seller Central help 202152030, “Answering buyers’ messages”',
        url: 'https://sellercentral.amazon.com/gp/help/external/202152030',
        read: READ,
      },
      reading:
        'Messages are answered within 24 hours, on weekends and holidays too. An automatic reply is no answer; where it is not solved yet, answer with a date. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { rule: 'no-response-needed', counts: false },
      sure: 'official',
      source: {
        title: 'Seller Central help 200549770',
        url: 'https://sellercentral.amazon.com/gp/help/external/200549770',
        read: READ,
      },
      reading: 'A message marked as “No response needed” is left out of the count of answers. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { rule: 'proactive-days', days: 30, counts: 'delivery' },
      sure: 'third-party',
      source: checklist,
      reading: 'Makers of tools count the 30 days from the delivery. The page bears no date.',
      disputed: true,
    },
    {
      marketplace: 'US',
      from: UNDATED,
      value: { rule: 'order-id', digits: 17 },
      sure: 'quoted',
      source: checklist,
      reading:
        'A message that the seller begins carries the order ID of 17 digits and is in the buyer’s language of preference. The page bears no date.',
    },
    {
      marketplace: 'US',
      from: '2026-08-05',
      value: { rule: 'text-length', characters: 2_000 },
      sure: 'official',
      source: {
        title: 'Amazon, model of the messaging API, 2026-08-05',
        url: 'https://github.com/amzn/selling-partner-api-models',
        read: READ,
      },
      reading:
        'Through the API a text of 1 to 2,000 characters (delivery, order, service, unexpected problem). For the page itself no length is published.',
    },
  ],
};
