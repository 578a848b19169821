import { describe, expect, it } from 'vitest';
import { given, goodwillOf, ledgerOf } from '../../lib/domain/ledger';
import type { Observation, OrderRecord } from '../../lib/domain/order';
import { observation } from '../../lib/domain/order';
import { mergeOrders, recordFrom } from '../../lib/domain/order-merge';
import type { Submission } from '../../lib/domain/submission';
import { stateOf, undoClockOf } from '../../lib/domain/undo';
import { z } from '../../lib/domain/zod';
import { observed } from './orders';

const ORDER = '114-0000001-0000002';
const at = (time: string): string => `2026-11-21T${time}:00.000Z`;
const usd = (amount: number) => ({ amount, currency: 'USD' as const });

/** A refund of $5.00 and a concession of $3.00, submitted at that time. */
const submitted = (time: string, more: Partial<Submission> = {}): Observation =>
  z.parse(observation, {
    kind: 'refund-submitted',
    orderId: ORDER,
    at: at(time),
    submission: {
      at: at(time),
      currency: 'USD',
      marketplace: 'US',
      reason: 'carrier-delay',
      full: false,
      lines: [{ key: '1', asin: 'B000000001', refund: usd(5_00), other: usd(3_00) }],
      before: usd(0),
      ...more,
    },
  });
const page = (time: string, pending?: number): Observation =>
  observed(ORDER, at(time), pending === undefined ? {} : { pending });
const withdrawn = (of: string): Observation =>
  z.parse(observation, { kind: 'refund-withdrawn', orderId: ORDER, at: at('10:01'), of: at(of) });

const record = (...seen: Observation[]): OrderRecord => seen.map(recordFrom).reduce(mergeOrders);

describe('where a submission stands', () => {
  it.each([
    ['pressed, and the page not seen since', [submitted('10:00')], 'submitted'],
    ['the page shows nothing, within 15 minutes', [submitted('10:00'), page('10:14')], 'submitted'],
    ['the page shows it pending', [submitted('10:00'), page('10:05', 8_00)], 'shown'],
    [
      'the page shows less than what was pressed, within 15 minutes',
      [submitted('10:00'), page('10:05', 5_00)],
      'submitted',
    ],
    [
      'how much was back before is not known',
      [submitted('10:00', { before: undefined }), page('10:05', 8_00)],
      'submitted',
    ],
    ['the page shows nothing more, 16 minutes later', [submitted('10:00'), page('10:16')], 'not-shown'],
    [
      'the page shows no more than it did before',
      [submitted('10:00', { before: usd(5_00) }), page('10:16', 5_00)],
      'not-shown',
    ],
    ['the person said that it did not go through', [submitted('10:00'), withdrawn('10:00')], 'withdrawn'],
    ['only the page before the press is known', [page('09:00'), submitted('10:00')], 'submitted'],
  ] as const)('%s', (_when, seen, state) => {
    const known = record(...seen);
    const [submission] = known.submissions ?? [];
    expect(submission && stateOf(submission, known)).toBe(state);
  });
});

describe('the undo clock', () => {
  it.each([
    ['runs two hours from the press', [submitted('10:00')], '11:59', { until: at('12:00'), exact: true }],
    ['is over after them', [submitted('10:00')], '12:00', undefined],
    ['is not begun before the press', [submitted('10:00')], '09:59', undefined],
    [
      'of a refund seen pending ends at the latest then',
      [page('10:00', 5_00)],
      '11:00',
      { until: at('12:00'), exact: false },
    ],
    [
      'keeps to the first of several sightings',
      [page('10:00', 5_00), page('11:10', 5_00)],
      '11:20',
      { until: at('12:00'), exact: false },
    ],
    [
      'of a second refund days later runs from its own sighting',
      [observed(ORDER, '2026-11-19T10:00:00.000Z', { pending: 5_00 }), page('10:00', 5_00)],
      '11:20',
      { until: at('12:00'), exact: false },
    ],
    ['ends when the page shows nothing pending any more', [page('10:00', 5_00), page('10:30')], '10:31', undefined],
    [
      'of a press ends when the page shows nothing, later than 15 minutes',
      [submitted('10:00'), page('10:20')],
      '10:21',
      undefined,
    ],
    [
      'of a press goes on while the page may be behind',
      [submitted('10:00'), page('10:10')],
      '10:21',
      { until: at('12:00'), exact: true },
    ],
    ['does not run for what was withdrawn', [submitted('10:00'), withdrawn('10:00')], '10:05', undefined],
    [
      'has the exact end where both are known',
      [submitted('10:00'), page('10:05', 5_00)],
      '10:21',
      { until: at('12:00'), exact: true },
    ],
  ] as const)('%s', (_what, seen, now, clock) => {
    const found = undoClockOf(record(...seen), 2, at(now));
    if (clock) expect(found).toMatchObject(clock);
    else expect(found).toBeUndefined();
  });
  it('follows the hours that are set', () => {
    expect(undoClockOf(record(submitted('10:00')), 0.5, at('10:29'))?.until).toBe(at('10:30'));
    expect(undoClockOf(record(submitted('10:00')), 0.5, at('10:31'))).toBeUndefined();
  });
  it('is offered for a refund of which only the offer to cancel it is seen', () => {
    const seen = page('10:00');
    if (seen.kind === 'order-details') seen.details.refundCancellable = true;
    expect(undoClockOf(record(seen), 2, at('11:00'))).toMatchObject({ until: at('12:00'), exact: false });
  });
});

describe('the goodwill ledger', () => {
  const month = (moment: string): string => moment.slice(0, 7);
  it('keeps concessions apart from refunds, with reason, product, store and month', () => {
    expect(ledgerOf(record(submitted('10:00')), month)).toEqual([
      {
        id: `${ORDER}/${at('10:00')}/1/refund`,
        orderId: ORDER,
        at: at('10:00'),
        month: '2026-11',
        marketplace: 'US',
        part: 'refund',
        money: usd(5_00),
        reason: 'carrier-delay',
        asin: 'B000000001',
        state: 'submitted',
      },
      expect.objectContaining({ part: 'other', money: usd(3_00) }),
    ]);
  });
  it('counts concessions alone as goodwill, and nothing that was withdrawn or never showed', () => {
    const entries = (...seen: Observation[]) => ledgerOf(record(...seen), month);
    expect(goodwillOf(entries(submitted('10:00')))).toEqual([usd(3_00)]);
    expect(goodwillOf(entries(submitted('10:00'), withdrawn('10:00')))).toEqual([]);
    expect(given(entries(submitted('10:00'), page('10:30')))).toEqual([]);
  });
  it('says the same however often the same is seen', () => {
    const once = ledgerOf(record(submitted('10:00')), month);
    expect(ledgerOf(record(submitted('10:00'), submitted('10:00')), month)).toEqual(once);
  });
});
