import { dayIn } from '../domain/calendar';
import type { Asin } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Observation } from '../domain/order';
import { calendars } from '../policies/calendars';
import type { FeedbackLook } from './feedback';
import { pageOf, submissionOf } from './orders';
import { before, DAY, HOUR, type SampleOrder, sampleOrderId } from './plan';
import { sampleProducts } from './products';
import { stories } from './stories';
import { exactly, type TalkLook } from './talk';

const MINUTE = 60_000;

/** Numbers of orders that are made to have something due now; the others end far below. */
const FIRST = 9_000_001;

type Special = {
  story: string;
  boughtDaysAgo: number;
  marketplace?: MarketplaceCode;
  /** Asked so many hours ago and not answered. */
  asked?: { hoursAgo: number; text: string };
  /** An answer of the shop that Amazon did not deliver, so many hours ago. */
  blockedHoursAgo?: number;
  feedback?: { daysAgo: number; rating: number; comment: string };
  /** A refund was pressed so many minutes ago. */
  pressedMinutesAgo?: number;
};

const list: readonly Special[] = [
  { story: 'late', boughtDaysAgo: 12, asked: { hoursAgo: 27, text: 'Where is my parcel? It was due last week.' } },
  {
    story: 'defective',
    boughtDaysAgo: 15,
    asked: { hoursAgo: 5, text: 'The kettle sparked and I burnt my hand. I will call a lawyer.' },
  },
  {
    story: 'not-as-described',
    boughtDaysAgo: 9,
    marketplace: 'UK',
    asked: { hoursAgo: 22, text: 'It is not the colour I ordered. How do I send it back, and who pays for that?' },
  },
  {
    story: 'question',
    boughtDaysAgo: 6,
    marketplace: 'DE',
    asked: { hoursAgo: 3, text: 'Wann kommt meine Bestellung an?' },
  },
  { story: 'question', boughtDaysAgo: 5, asked: { hoursAgo: 9, text: 'It works perfectly now, thank you so much!' } },
  { story: 'damaged', boughtDaysAgo: 11, blockedHoursAgo: 4 },
  {
    story: 'late',
    boughtDaysAgo: 70,
    feedback: { daysAgo: 58, rating: 2, comment: 'Delivery took almost two weeks and nobody wrote a word.' },
  },
  {
    story: 'product-review',
    boughtDaysAgo: 100,
    feedback: { daysAgo: 88, rating: 1, comment: 'The kettle is too loud and the handle gets hot.' },
  },
  { story: 'rude', boughtDaysAgo: 20, feedback: { daysAgo: 6, rating: 1, comment: 'What a piece of shit.' } },
  {
    story: 'not-as-described',
    boughtDaysAgo: 25,
    marketplace: 'DE',
    feedback: { daysAgo: 9, rating: 2, comment: 'Die Farbe ist ganz anders als auf dem Bild.' },
  },
  { story: 'defective', boughtDaysAgo: 16, pressedMinutesAgo: 35 },
  { story: 'not-as-described', boughtDaysAgo: 13, marketplace: 'UK', pressedMinutesAgo: 95 },
];

export type SpecialOrder = { order: SampleOrder; special: Special };

/** A few orders of which something is due now, whatever day it is. @param now in milliseconds. */
export const specialOrders = (now: number): SpecialOrder[] =>
  list.map((special, index) => {
    const { boughtDaysAgo, marketplace = 'US' } = special;
    const boughtAt = before(now, boughtDaysAgo * DAY + 5 * HOUR);
    const product = sampleProducts[index % sampleProducts.length] ?? sampleProducts[0];
    const story = stories.find(({ id }) => id === special.story) ?? stories[0];
    const order: SampleOrder = {
      orderId: sampleOrderId(FIRST + index),
      number: FIRST + index,
      boughtAt,
      day: dayIn(boughtAt, calendars[marketplace].timeZone),
      marketplace,
      channel: 'seller',
      product: { ...product, asin: product.asin as Asin },
      quantity: 1,
      price: product.price,
      shipping: 4_99,
      // What it asks, and what was given, stands here and not in its story.
      story: { id: story.id, share: 0, lately: 0, ...(story.reason && { reason: story.reason }) },
      opened: true,
    };
    return { order, special };
  });

/** What their pages said an hour ago at most, and the refunds that were pressed since. */
export const specialObservations = (specials: readonly SpecialOrder[], now: number): Observation[] =>
  specials.flatMap(({ order, special: { pressedMinutesAgo } }): Observation[] => {
    const { orderId, price, shipping } = order;
    if (pressedMinutesAgo === undefined) return [pageOf(order, before(now, HOUR), 0)];
    const at = before(now, pressedMinutesAgo * MINUTE);
    const submission = submissionOf(order, at, { refund: price + shipping, returnShipping: 0, other: 0 });
    const page = pageOf(order, before(now, (pressedMinutesAgo + 2) * MINUTE), 0);
    return submission ? [page, { kind: 'refund-submitted', orderId, at, submission }] : [page];
  });

/** What the buyers of these orders wrote, or what did not reach them, as the shop saw it half an hour ago. */
export const specialTalks = (specials: readonly SpecialOrder[], now: number): TalkLook[] =>
  specials.flatMap(({ order: { orderId, marketplace }, special: { asked, blockedHoursAgo } }) => {
    const blocked = blockedHoursAgo !== undefined && now - blockedHoursAgo * HOUR;
    const messages = [
      ...(asked ? [{ from: 'buyer' as const, sent: exactly(now - asked.hoursAgo * HOUR), text: asked.text }] : []),
      ...(blocked
        ? [
            {
              from: 'seller' as const,
              sent: exactly(blocked),
              text: 'Please write to shop@sample.example',
              blocked: true,
            },
          ]
        : []),
    ];
    return messages.length > 0
      ? [{ at: before(now, HOUR / 2), conversation: { orderId, marketplace, whole: true, messages } }]
      : [];
  });

/** Their feedback, as the shop saw it the day after. */
export const specialFeedback = (specials: readonly SpecialOrder[], now: number): FeedbackLook[] =>
  specials.flatMap(({ order: { orderId, marketplace }, special: { feedback } }) => {
    if (!feedback) return [];
    const { daysAgo, rating, comment } = feedback;
    const left = { day: dayIn(before(now, daysAgo * DAY), calendars[marketplace].timeZone) };
    return [{ at: before(now, (daysAgo - 1) * DAY), marketplace, rows: [{ orderId, rating, left, comment }] }];
  });
