import { describe, expect, it } from 'vitest';
import { dueCount, groupRows } from '../../../lib/domain/queue/order-rows';
import { type QueueRow, queueRow } from '../../../lib/domain/queue/queue-row';
import { z } from '../../../lib/domain/zod';
import { sampleLine } from '../feedback/sample-line';

const NOW = '2026-11-22T12:00:00.000Z';
const zoneOf = (store: string | undefined): string => (store === 'JP' ? 'Asia/Tokyo' : 'UTC');
const base = (id: string) => ({ id, news: '2026-11-20T10:00:00.000Z', seenAt: NOW });
const message = (id: string, more: object = {}): QueueRow =>
  z.parse(queueRow, {
    ...base(id),
    kind: 'message',
    line: { threadId: `order:${id}`, notDelivered: 0, seenAt: NOW },
    ...more,
  });
const feedback = (id: string, day: string, more: object = {}): QueueRow =>
  z.parse(queueRow, {
    ...base(id),
    kind: 'feedback',
    orderId: '114-0000001-0000002',
    line: { ...sampleLine(), comment: '' },
    deadline: { day },
    ...more,
  });
const refund = (id: string, until: string): QueueRow =>
  z.parse(queueRow, {
    ...base(id),
    kind: 'refund',
    orderId: '114-0000001-0000002',
    clock: { since: NOW, until, exact: true },
    deadline: { at: until },
  });
const grouped = (rows: QueueRow[], now = NOW) =>
  Object.fromEntries(
    groupRows(rows, zoneOf, now).map(({ heading, rows: own }) => [heading, own.map(({ id }) => id).join(' ')]),
  );
const at = (text: string) => ({ deadline: { at: `2026-11-${text}:00.000Z` } });

describe('rows under headings', () => {
  it('stand by their ends, words of danger above all of them, what has waited longest first without an end', () => {
    const rows = [
      message('late', at('22T23:00')),
      message('soon', at('22T13:00')),
      message('danger', { ...at('23T23:30'), danger: true }),
      message('worse', { ...at('22T10:30'), danger: true }),
      message('dire', { danger: true }),
      message('over', at('22T11:00')),
      message('none', {}),
      message('older', { news: '2026-11-01T10:00:00.000Z' }),
      feedback('day', '2026-11-22', { marketplace: 'US' }),
    ];
    expect(grouped(rows)).toEqual({
      danger: 'worse danger dire',
      overdue: 'over',
      today: 'soon late day',
      none: 'older none',
    });
    expect(groupRows(rows, zoneOf, NOW)[0]?.heading).toBe('danger');
    expect(grouped([...rows].reverse())).toEqual(grouped(rows));
  });
  it('count the days of their own store', () => {
    const end = at('22T16:00');
    expect(grouped([message('here', end), message('tokyo', { ...end, marketplace: 'JP' })])).toEqual({
      today: 'here',
      tomorrow: 'tokyo',
    });
  });
  it('move as the minutes do: a refund goes with its time, an answer becomes overdue', () => {
    const rows = [refund('refund', '2026-11-22T12:30:00.000Z'), message('answer', at('22T12:30'))];
    expect(grouped(rows)).toEqual({ today: 'answer refund' });
    expect(grouped(rows, '2026-11-22T12:30:00.000Z')).toEqual({ overdue: 'answer' });
  });
  it('lose feedback when its last day is over, where it is known in which store', () => {
    const rows = [feedback('known', '2026-11-21', { marketplace: 'US' }), feedback('unknown', '2026-11-21')];
    expect(grouped(rows)).toEqual({ today: 'unknown' });
  });
  it('are counted where they are overdue or due today', () => {
    const rows = [
      message('a', at('22T11:00')),
      message('b', at('22T13:00')),
      message('c', at('23T13:00')),
      message('d'),
    ];
    expect(dueCount(groupRows(rows, zoneOf, NOW))).toBe(2);
  });
  it('are counted by their ends under the heading of danger as well', () => {
    const danger = (id: string, end: string) => message(id, { ...at(end), danger: true });
    const rows = [danger('a', '22T11:00'), danger('b', '22T13:00'), danger('c', '23T13:00')];
    expect(dueCount(groupRows(rows, zoneOf, NOW))).toBe(2);
  });
});
