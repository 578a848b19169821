import { expect, it } from 'vitest';
import { claimRowOf } from '../../../lib/domain/queue/claim-row';
import { type Mark, mark } from '../../../lib/domain/queue/mark';
import { markOf, putAway, takenBack } from '../../../lib/domain/queue/put-away';
import { z } from '../../../lib/domain/zod';
import { sampleRow } from '../feedback/sample-feedback';

const AT = '2026-11-22T10:00:00.000Z';
const NOW = '2026-11-22T10:01:00.000Z';
const row = claimRowOf({ orderId: sampleRow().orderId, marketplace: 'US', notedAt: AT }, undefined);
const ids = (marks: Record<string, Mark[]>) =>
  Object.fromEntries(Object.entries(marks).map(([kind, each]) => [kind, each.map(({ id }) => id)]));

it('a mark says what the row was, and is what the border takes', () => {
  expect(z.parse(mark, markOf(row, AT))).toMatchObject({
    id: row.id,
    kind: 'done',
    row: { kind: 'claim', orderId: row.orderId, marketplace: 'US' },
  });
  expect(z.parse(mark, markOf(row, AT, NOW))).toMatchObject({ kind: 'snoozed', until: NOW });
});

it('what this window did since the answer goes before the answer', () => {
  const done = markOf(row, AT);
  const other = { ...markOf(row, AT, '2026-11-22T11:00:00.000Z'), id: 'claim:other' };
  const answer = { snoozed: [other], done: [done] };
  expect(ids(putAway(answer, [], NOW))).toEqual({ snoozed: ['claim:other'], done: [row.id] });
  expect(ids(putAway(answer, [takenBack(done, NOW)], NOW))).toEqual({ snoozed: ['claim:other'], done: [] });
  expect(ids(putAway({ snoozed: [], done: [] }, [done], NOW))).toEqual({ snoozed: [], done: [row.id] });
  // What was put off is back by itself.
  expect(ids(putAway(answer, [], '2026-11-22T11:00:00.000Z'))['snoozed']).toEqual([]);
});
