import { describe, expect, it } from 'vitest';
import type { GapFinder } from '../../../lib/domain/import/gap';
import { feedbackGaps } from '../../../lib/domain/import/kinds/feedback-gap';
import { orderGaps } from '../../../lib/domain/import/kinds/order-gap';
import { readOrderHead } from '../../../lib/domain/import/kinds/orders';
import { paymentGaps } from '../../../lib/domain/import/kinds/payment-gap';
import { readPaymentHead } from '../../../lib/domain/import/kinds/payments';
import { returnGaps } from '../../../lib/domain/import/kinds/return-gap';
import { readReturnHead } from '../../../lib/domain/import/kinds/returns';
import { readHead } from '../../../lib/domain/import/report-head';
import { orderColumns, orderFields } from './order-rows';

const stores = {
  named: (text: string) => (text.toLowerCase() === 'amazon.com' ? ('US' as const) : undefined),
  zone: () => 'America/Los_Angeles',
  currency: () => 'USD' as const,
};
const latest = '2026-12-01';
const headOf = <Head extends object>(head: Head | { lacks: readonly string[] } | undefined): Head => {
  if (!head || 'lacks' in head) throw new Error('no head');
  return head as Head;
};

describe('a refused row of an all orders report', () => {
  const gap = orderGaps(headOf(readOrderHead(orderColumns)), { stores, latest });
  const LATE = '2026-09-02T06:59:59+00:00';
  it.each<[string, Parameters<typeof orderFields>[0], Parameters<GapFinder>[1], ReturnType<GapFinder>]>([
    [
      'its day in its store',
      { 'purchase-date': LATE },
      'importRefusedMoney',
      { marketplace: 'US', days: ['2026-09-01'] },
    ],
    [
      'the days around it where the store cannot be read',
      { 'purchase-date': LATE, 'sales-channel': 'Am@zon' },
      'importRefusedStore',
      { days: ['2026-09-01', '2026-09-02', '2026-09-03'] },
    ],
    ['any day where its own cannot be read', { 'purchase-date': 'x' }, 'importRefusedDate', { marketplace: 'US' }],
    [
      'any day where its own is still to come',
      { 'purchase-date': '2027-02-01T00:00:00Z' },
      'importRefusedFuture',
      { marketplace: 'US' },
    ],
    ['any day of any store where the file ends in it', {}, 'importRefusedCut', {}],
    ['any day where its columns are out of place', { 'amazon-order-id': 'x' }, 'importRefusedTooMany', {}],
    ['nothing where it was sold elsewhere', { 'sales-channel': 'Non-Amazon US' }, 'importRefusedNotAmazon', undefined],
    [
      'nothing of the others where its store is one that nobody knows',
      { 'sales-channel': 'Amazon.com.example' },
      'importRefusedStore',
      undefined,
    ],
  ])('leaves unknown: %s', (_, parts, reason, expected) => {
    expect(gap(orderFields(parts), reason)).toEqual(expected);
  });
});

describe('a refused row of a payments report', () => {
  const columns = ['date/time', 'type', 'order id', 'sku', 'marketplace', 'product sales', 'shipping credits', 'total'];
  const gap = paymentGaps(headOf(readPaymentHead(columns)), { stores, latest });
  const row = (date: string, type: string, store: string) => [date, type, 'x', 'A', store, '1', '0', '1'];
  const AT = 'Sep 12, 2026 1:05:33 PM PDT';
  it.each<[string, string[], Parameters<GapFinder>[1], ReturnType<GapFinder>]>([
    ['its day', row(AT, 'Refund', 'amazon.com'), 'importRefusedMoney', { marketplace: 'US', days: ['2026-09-12'] }],
    [
      'days around it',
      row(AT, 'Refund', ''),
      'importRefusedNoStore',
      { days: ['2026-09-11', '2026-09-12', '2026-09-13'] },
    ],
    ['any day', row('x', 'Refund', 'amazon.com'), 'importRefusedDate', { marketplace: 'US' }],
    ['any day where the file ends in it', row(AT, 'Transfer', ''), 'importRefusedCut', {}],
    [
      'its day where nobody knows what it is',
      row(AT, '', 'amazon.com'),
      'importRefusedMoney',
      { marketplace: 'US', days: ['2026-09-12'] },
    ],
    ['nothing where nothing is counted from such', row(AT, 'Transfer', ''), 'importRefusedNoStore', undefined],
    ['nothing of the others in another store', row(AT, 'Refund', 'amazon.example'), 'importRefusedStore', undefined],
  ])('leaves unknown: %s', (_, fields, reason, expected) => {
    expect(gap(fields, reason)).toEqual(expected);
  });
});

it('of returns leaves unknown the day on which it was asked for', () => {
  const columns = ['Order ID', 'Return request date', 'A-to-Z Claim', 'Merchant SKU', 'Return quantity'];
  const gap = returnGaps(headOf(readReturnHead(columns)), { latest, at: '', marketplace: 'US' });
  const row = (day: string) => ['114-0000001-0000001', day, 'N', 'A', 'two'];
  expect(gap(row('10-Jul-2026'), 'importRefusedQuantity')).toEqual({ marketplace: 'US', days: ['2026-07-10'] });
  expect(gap(row('32-Jul-2026'), 'importRefusedDate')).toEqual({ marketplace: 'US' });
  expect(gap(row('10-Jul-2026'), 'importRefusedCut')).toEqual({});
});

it('of feedback leaves unknown each day that its date can be', () => {
  const head = headOf(readHead(['Date', 'Rating', 'Comments', 'Order ID']));
  const row = ['9/4/26', '7', 'x', '114-0000001-0000001'];
  expect(feedbackGaps(head, { latest })(row, 'importRefusedRating')).toEqual({ days: ['2026-09-04', '2026-04-09'] });
  expect(feedbackGaps(head, { latest, order: 'day-first' })(row, 'importRefusedRating')).toEqual({
    days: ['2026-04-09'],
  });
  expect(feedbackGaps(head, { latest })(row, 'importRefusedColumns')).toEqual({});
});
