import { beforeEach, describe, expect, it } from 'vitest';
import { CardMessage } from '../../components/card-message';
import { CardSeen } from '../../components/card-seen';
import { isEmpty, summaryOf } from '../../components/card-summary';
import { type OrderCard, orderCard } from '../../lib/domain/order-card';
import { z } from '../../lib/domain/zod';
import { ORDER, sampleTriage } from '../domain/message/sample-thread';
import { nameTexts, shown, textOf } from './feedback/shown';
import { lineOf } from './message/sample-line';

const WROTE = '2026-11-20T08:00:00.000Z';
const SEEN = '2026-11-21T09:00:00.000Z';
const card = (message?: object): OrderCard =>
  z.parse(orderCard, {
    orderId: ORDER,
    goodwill: [],
    refunds: [],
    notes: [],
    ...(message && { message: { notDelivered: 0, seenAt: SEEN, ...message } }),
  });
const draw = (message?: object): HTMLElement => shown(<CardMessage card={card(message)} />);
const { clock } = lineOf();

beforeEach(() => nameTexts());

describe('the conversation on the card of an order', () => {
  it('says when the buyer last wrote, and until when an answer is due', () => {
    const place = draw({ buyerWrote: { from: WROTE, to: WROTE }, clock });
    expect([...place.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([
      WROTE,
      clock?.dueAt,
    ]);
    expect(place.querySelector('section')?.getAttribute('data-state')).toBe('due');
  });
  it('says a rough time as a span', () => {
    const place = draw({ buyerWrote: { from: WROTE, to: SEEN } });
    expect(textOf(place)).toContain('cardBuyerWroteBetween');
    expect([...place.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([WROTE, SEEN]);
  });
  it.each([
    ['answered', 'cardAnswered'],
    ['no-response-needed', 'cardNoResponse'],
    ['resolved', 'cardResolved'],
  ])('says why nothing is due: %s', (settled, text) => {
    expect(textOf(draw({ settled }))).toContain(text);
  });
  it('shows words where they are kept, and nothing at all where no conversation was seen', () => {
    expect(textOf(draw({ text: 'Where is my kettle?' }).querySelector('.comment'))).toBe('Where is my kettle?');
    expect(draw({}).querySelector('.comment')).toBeNull();
    expect(draw().innerHTML).toBe('');
  });
  it('counts as something that is remembered, with when it was seen', () => {
    expect([isEmpty(card()), isEmpty(card({}))]).toEqual([true, false]);
    expect(summaryOf(card({ clock, notDelivered: 1 }))[0]).toMatch(/^cardReplyDue /);
    expect(summaryOf(card({ notDelivered: 1 }))[0]).toBe('replyNotDelivered 1');
    const triage = sampleTriage(true);
    expect(summaryOf(card({ clock, triage }))[0]).toBe('⚠ messageDanger dangerClaim');
    // What was answered is nothing to read at once any more.
    expect(summaryOf(card({ triage, settled: 'answered' })).join()).not.toContain('messageDanger');
    const seen = shown(<CardSeen card={card({})} />);
    expect([...seen.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([SEEN]);
  });
});
