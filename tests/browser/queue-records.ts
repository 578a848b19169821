import { dayIn, plusDays } from '../../lib/domain/calendar.ts';
import { calendars } from '../../lib/policies/calendars.ts';

const HOUR = 3_600_000;

/** The moment so many hours ago; of hours to come where the number is below zero. */
export const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

/** The calendar day so many days ago in a store. */
export const daysAgo = (days: number, store: keyof typeof calendars = 'US'): string =>
  plusDays(dayIn(new Date().toISOString(), calendars[store].timeZone), -days);

/** An invented order for each number. */
export const orderIdOf = (number: number): string => `114-0000077-${String(number).padStart(7, '0')}`;

const triage = (danger: boolean) => ({
  language: 'en',
  covered: true,
  needsAnswer: true,
  danger: danger ? [{ kind: 'fire', start: 0, end: 4 }] : [],
  anger: 1,
  topics: ['late_delivery'],
  problem: true,
  questions: [],
});

/** A conversation as it is kept, whose buyer wrote so many hours ago. */
export function thread(number: number, hours: number, { danger = false, store = 'US' } = {}): object {
  const at = ago(hours);
  return {
    id: `order:${orderIdOf(number)}`,
    orderId: orderIdOf(number),
    caseIds: [],
    marketplace: { at, value: store },
    messages: [
      {
        key: String(number % 10).repeat(32),
        from: 'buyer',
        sent: { from: at, to: at },
        firstSeenAt: at,
        length: 30,
        triage: triage(danger),
      },
    ],
    firstSeenAt: at,
    lastSeenAt: at,
    dueAt: ago(hours - 24),
  };
}

/** A conversation in which a message of the seller was not delivered so many hours ago. */
export function undelivered(number: number, hours: number): object {
  const at = ago(hours);
  const sent = { from: at, to: at };
  return {
    id: `order:${orderIdOf(number)}`,
    orderId: orderIdOf(number),
    caseIds: [],
    marketplace: { at, value: 'UK' },
    messages: [{ key: 'a'.repeat(32), from: 'seller', sent, firstSeenAt: at, length: 12, blocked: true }],
    firstSeenAt: at,
    lastSeenAt: at,
    attentionAt: at,
  };
}

/** An order whose refund was pressed so many hours ago. */
export function refund(number: number, hours: number): object {
  const at = ago(hours);
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const lines = [{ key: '1', refund: usd(12_50), other: usd(3_00) }];
  const submissions = [{ at, currency: 'USD', marketplace: 'US', full: false, lines }];
  return { orderId: orderIdOf(number), firstSeenAt: at, lastSeenAt: at, submissions, refundMovedAt: at };
}

/** A feedback as a list showed it, left so many days ago and seen an hour after that, or at another moment. */
export function feedback(
  number: number,
  days: number,
  {
    comment = 'Kettle came a week late',
    rating = 1,
    store = 'US' as keyof typeof calendars,
    scope = '',
    at = ago(days * 24 - 1),
  } = {},
): object {
  const day = daysAgo(days, store);
  const seen = (value: unknown) => ({ value, at });
  return {
    orderId: orderIdOf(number),
    firstSeenAt: at,
    lastSeenAt: at,
    shown: seen({ rating, comment }),
    readings: [seen({ day })],
    marketplace: seen(store),
    ...(scope && { scope: seen(scope) }),
    day,
    ...(rating <= 3 && { lowSince: day }),
  };
}

/** A note on an order, written so many hours ago. */
export function note(number: number, kind: string, hours: number): object {
  const at = ago(hours);
  return { id: crypto.randomUUID(), orderId: orderIdOf(number), at, kind, text: '', changedAt: at, removed: false };
}
