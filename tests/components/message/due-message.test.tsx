import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DueMessage } from '../../../components/message/due-message';
import { marketplaceOf } from '../../../lib/policies/marketplaces';
import { CASE, ORDER, sampleTriage } from '../../domain/message/sample-thread';
import { nameTexts, shown, textOf } from '../feedback/shown';
import { lineOf } from './sample-line';

const NOW = new Date('2026-11-21T10:00:30.000Z');
const due = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const draw = (more: object = {}, clock: object = {}): HTMLElement =>
  shown(<DueMessage line={lineOf(more, { dueAt: due(90), ...clock })} marketplace={marketplaceOf('US')} />);
const left = (place: HTMLElement): string => textOf(place.querySelector('.reply-left'));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  nameTexts();
});
afterEach(() => vi.useRealTimers());

describe('a conversation that waits', () => {
  it('says until when, how long that is, and opens its page', () => {
    const place = draw();
    const time = place.querySelector('[data-figure="reply-due"]');
    expect([time?.getAttribute('datetime'), left(place)]).toEqual([due(90), 'undoLeft 1 hr, 30 min']);
    expect(textOf(time)).toMatch(/^replyDue \d/);
    const link = place.querySelector('a');
    expect([link?.href, link?.textContent]).toEqual([
      `https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=${ORDER}`,
      ORDER,
    ]);
  });
  it('before a sale is found by its case, and is no link where the store is not known', () => {
    const place = draw({ orderId: undefined, caseId: CASE });
    expect(place.querySelector('a')?.href).toMatch(new RegExp(`\\?fi=caseId&ss=${CASE}&cc=${CASE}$`));
    expect(place.querySelector('a')?.textContent).toBe('messageQuestion');
    expect(shown(<DueMessage line={lineOf()} />).querySelector('a')).toBeNull();
  });
  it.each([
    [{ exact: false }, 'replyDueRough'],
    [{ exact: false, earlier: true }, 'replyDueEarlier'],
  ])('says how sure its end is: %j', (clock, text) => {
    const time = draw({}, clock).querySelector('time');
    expect(textOf(time).split(' ')[0]).toBe(text);
    expect(time?.title).toBe('earlier' in clock ? 'replyEarlierWhy' : 'msgClockRough');
  });
  it.each<[number, string, string]>([
    [150, 'open', 'undoLeft 2 hr, 30 min'],
    [120, 'soon', 'undoLeft 2 hr'],
    [0.5, 'soon', 'undoUnderMinute'],
    [-90, 'overdue', 'replyOverdue 1 hr, 30 min'],
    [-50 * 60, 'overdue', 'replyOverdue 2 days, 2 hr'],
  ])('with %d minutes left is %s: %s', (minutes, state, text) => {
    const place = draw({}, { dueAt: due(minutes) });
    expect([place.querySelector('.reply-due')?.getAttribute('data-state'), left(place)]).toEqual([state, text]);
  });
  it('is overdue for certain only where no reading of the page says otherwise', () => {
    const rough = { dueAt: due(-90), exact: false };
    expect(left(draw({}, { ...rough, latest: due(10) }))).toBe('replyMaybeOverdue 1 hr, 30 min');
    expect(left(draw({}, { ...rough, latest: due(-10) }))).toBe('replyOverdue 1 hr, 30 min');
  });
  it('counts down by itself', async () => {
    const place = draw({}, { dueAt: due(90) });
    await act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
    expect(left(place)).toBe('undoLeft 1 hr, 28 min');
  });
  it('says how many messages wait, from two on', () => {
    expect(textOf(draw())).not.toContain('replyWaiting');
    expect(textOf(draw({}, { waiting: 3 }))).toContain('replyWaiting 3');
  });
  it('names its danger first, each kind once', () => {
    const danger = [...sampleTriage(true).danger, ...sampleTriage(true).danger, { kind: 'fire', start: 9, end: 12 }];
    const place = draw({ triage: { ...sampleTriage(), danger } });
    const [first] = place.querySelectorAll('li > *');
    expect([first?.getAttribute('data-danger'), textOf(first ?? null)]).toEqual([
      'claim fire',
      '⚠ messageDanger dangerClaim, dangerFire',
    ]);
    const maybe = { kind: 'fire', start: 9, end: 12, maybe: true };
    const rough = draw({ triage: { ...sampleTriage(), danger: [maybe] } });
    expect(textOf(rough.querySelector('.danger'))).toBe('⚠ messageMaybeDanger dangerFire');
    expect(draw({ triage: sampleTriage() }).querySelector('.danger')).toBeNull();
  });
  it('says what it is about, and where its words call for no answer', () => {
    const triage = { ...sampleTriage(), needsAnswer: false, topics: ['late_delivery', 'invoice'] };
    expect(textOf(draw({ triage }).querySelector('.about'))).toBe(
      'topicLateDelivery · messageTopicInvoice replyOnlyThanks',
    );
  });
  it('without a clock says why it stands there', () => {
    const place = shown(<DueMessage line={lineOf({ clock: undefined, untimed: 1, notDelivered: 2 })} />);
    expect(place.querySelector('[data-figure="reply-due"]')).toBeNull();
    expect(textOf(place.querySelector('.untimed'))).toBe('replyUntimed');
    expect(place.querySelector('[data-figure="not-delivered"]')?.getAttribute('data-count')).toBe('2');
  });
});
