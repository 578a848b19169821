import { afterEach, expect, it } from 'vitest';
import type { OrderId } from '../../lib/domain/ids';
import type { LedgerEntry } from '../../lib/domain/ledger';
import type { ThreadRecord } from '../../lib/domain/message/thread';
import { history } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { ownFacts } from '../../lib/storage/prompt-facts';
import { sampleTriage } from '../domain/message/sample-thread';

const NOW = '2026-11-22T15:00:00.000Z';
const orderOf = (number: number): OrderId => `114-0000001-${String(number).padStart(7, '0')}` as OrderId;
let last = 0;

const feedback = (day: string, comment: string, { rating = 1, marketplace = 'US' as 'US' | 'UK' } = {}) =>
  recordFeedbackRows(history, {
    rows: [{ orderId: orderOf(++last), rating, left: { day }, comment }],
    at: NOW,
    marketplace,
    source: 'page',
  });
const entry = (month: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: String(++last),
  orderId: orderOf(last),
  at: `${month}-05T10:00:00.000Z`,
  month,
  part: 'refund',
  money: { amount: 500, currency: 'USD' },
  reason: 'late-dispatch',
  state: 'shown',
  ...more,
});

afterEach(() => Promise.all(history.tables.map((table) => table.clear())));

it('says nothing of what was never seen', async () => expect(await ownFacts(history, NOW, [])).toEqual({}));

it('counts complaints of this month and the two before it, and of the three before those, by what they are about', async () => {
  await feedback('2026-11-10', 'Came two weeks late.');
  await feedback('2026-09-01', 'Arrived far too late, and broken.');
  await feedback('2026-10-01', 'Great seller, thank you!', { rating: 2 });
  await feedback('2026-10-02', '', { rating: 3 });
  await feedback('2026-08-31', 'Came two weeks late.');
  await feedback('2026-05-31', 'Came two weeks late.');
  await feedback('2026-11-09', 'Great seller!', { rating: 5 });
  await feedback('2026-11-08', 'Came two weeks late.', { marketplace: 'UK' });
  const { complaints } = await ownFacts(history, NOW, ['UK']);
  expect(complaints).toMatchObject({
    now: { since: '2026-09-01', of: 4, counts: { late_delivery: 2, damaged: 1, 'praise-only': 1 } },
    before: { since: '2026-06-01', of: 1, counts: { late_delivery: 1 } },
  });
});

it('counts a refund once, whatever its parts, and none that never went through', async () => {
  const twice = entry('2026-11');
  await history.ledger.bulkPut([
    twice,
    { ...twice, id: 'other part', part: 'other' },
    entry('2026-09', { reason: undefined }),
    entry('2026-10', { state: 'not-shown' }),
    entry('2026-10', { marketplace: 'UK' }),
  ]);
  expect((await ownFacts(history, NOW, ['UK'])).refunds).toEqual({
    now: { since: '2026-09-01', of: 2, counts: { 'late-dispatch': 1 } },
  });
});

it('counts returns by their code, since the day from which on all stores were looked at', async () => {
  const returned = (id: string, marketplace: 'US' | 'DE', day: string) => ({
    id,
    orderId: orderOf(1),
    marketplace,
    day,
    reason: 'CR-DEFECTIVE',
    claim: false,
    seenAt: NOW,
  });
  await history.returns.bulkPut([returned('a', 'US', '2026-11-01'), returned('b', 'DE', '2026-09-02')]);
  expect((await ownFacts(history, NOW, [])).returns?.now).toEqual({
    since: '2026-09-01',
    of: 2,
    counts: { 'CR-DEFECTIVE': 2 },
  });
  await history.returns.bulkPut(
    Array.from({ length: 500 }, (_, index) =>
      returned(`c${index}`, 'US', `2026-11-${String(2 + (index % 20)).padStart(2, '0')}`),
    ),
  );
  expect((await ownFacts(history, NOW, [])).returns?.now).toMatchObject({ since: '2026-11-03', of: 475 });
});

it('tells conversations that were read by how they went, and rates by what is counted of months', async () => {
  const message = (from: 'buyer' | 'seller', topics: readonly 'product_question'[] = []) => ({
    key: '0'.repeat(32),
    from,
    firstSeenAt: NOW,
    length: 9,
    ...(from === 'buyer' && { triage: { ...sampleTriage(), topics: [...topics] } }),
  });
  const thread = (id: string, messages: ThreadRecord['messages']): ThreadRecord => ({
    id: `order:${id}`,
    caseIds: [],
    messages,
    firstSeenAt: NOW,
    lastSeenAt: NOW,
  });
  await history.threads.bulkPut([
    thread('a', [message('buyer', ['product_question'])]),
    thread('b', [message('buyer'), message('seller'), message('buyer'), message('buyer')]),
    thread('only listed', []),
  ]);
  await history.months.bulkPut([
    {
      id: 'US/2026-11',
      marketplace: 'US',
      month: '2026-11',
      counts: { 'feedback-1': 2, 'feedback-2': 1, 'feedback-5': 27, 'replies-answered': 9, 'replies-in-time': 6 },
    },
    { id: 'UK/2026-11', marketplace: 'UK', month: '2026-11', counts: { 'feedback-1': 50 } },
    { id: 'US/2026-08', marketplace: 'US', month: '2026-08', counts: { 'feedback-5': 10 } },
  ]);
  const facts = await ownFacts(history, NOW, ['UK']);
  expect(facts.conversations?.now).toMatchObject({ of: 2, counts: { 'product-question': 1, repeated: 1 } });
  expect(facts.feedback).toEqual({
    now: { since: '2026-09-01', of: 30, counts: { negative: 3 } },
    before: { since: '2026-06-01', of: 10, counts: { negative: 0 } },
  });
  expect(facts.answers).toEqual({ now: { since: '2026-09-01', of: 9, counts: { late: 3 } } });
});
