import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { durationText } from '../../../components/duration';
import { AsOf } from '../../../components/queue/as-of';
import { QueueEmpty } from '../../../components/queue/queue-empty';
import { QueueList } from '../../../components/queue/queue-list';
import { commandOf } from '../../../components/queue/row-keys';
import { claimRowOf } from '../../../lib/domain/queue/claim-row';
import { messageRowOf } from '../../../lib/domain/queue/message-row';
import { groupRows } from '../../../lib/domain/queue/order-rows';
import { type QueueAnswer, queueAnswer } from '../../../lib/domain/queue/queue-answer';
import type { QueueRow } from '../../../lib/domain/queue/queue-row';
import { z } from '../../../lib/domain/zod';
import { marketplaceOf } from '../../../lib/policies/marketplaces';
import { sampleRow } from '../../domain/feedback/sample-feedback';
import { sampleTriage } from '../../domain/message/sample-thread';
import { nameTexts, shown, textOf } from '../feedback/shown';
import { lineOf } from '../message/sample-line';

const NOW = '2026-11-21T09:00:00.000Z';
const SEEN = '2026-11-21T08:00:00.000Z';
const acts = { onOpen: vi.fn(), onDone: vi.fn(), onSnooze: vi.fn(), claimFacts: () => [] };
const drawn = (node: Parameters<typeof shown>[0]): HTMLElement => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return shown(node, place);
};
const zoneOf = () => 'UTC';
const list = (rows: QueueRow[], open?: { id: string; what: 'detail' | 'snooze' }) =>
  drawn(
    <QueueList
      {...acts}
      {...{ zoneOf, open, storeOf: marketplaceOf }}
      groups={groupRows(rows, zoneOf, NOW)}
      now={Date.parse(NOW)}
    />,
  );
const message = (more: object = {}, clock: object = {}) => messageRowOf(lineOf(more, clock), SEEN);
const answer = (more: object = {}): QueueAnswer => {
  const count = { count: 0 };
  const seen = { orders: {}, messages: {}, feedback: {}, claims: {} };
  return z.parse(queueAnswer, {
    rows: [],
    older: count,
    further: count,
    seen,
    snoozed: [],
    done: [],
    accounts: [],
    stores: [],
    ...more,
  });
};

beforeEach(() => nameTexts());
afterEach(() => vi.clearAllMocks());

describe('a row of the queue', () => {
  it('says what it is, of which order, why and until when, and opens its page', () => {
    const place = list([message({ triage: sampleTriage(true) })]);
    const row = place.querySelector('[data-row]');
    expect(row?.getAttribute('data-danger')).toBe('true');
    expect(row?.querySelector('.row-kind')?.textContent).toContain('messageTitle');
    expect(row?.querySelector('[data-row-target]')?.getAttribute('href')).toBe(
      'https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=114-0000001-0000002',
    );
    const time = row?.querySelector('[data-figure="queue-deadline"]');
    expect([time?.getAttribute('datetime'), time?.getAttribute('data-doubt')]).toEqual([
      '2026-11-21T11:30:30.000Z',
      null,
    ]);
    expect(row?.querySelector('.row-deadline')?.textContent).toContain('queueIn 2 hr, 30 min');
  });
  it('says its end by the clock of the store, as its heading does, and by the own one', () => {
    // Whoever runs this somewhere has another clock than one of these two.
    const zones = ['Asia/Tokyo', 'America/Los_Angeles'];
    const here = Temporal.Now.zonedDateTimeISO().toInstant();
    const zone = zones.find((each) => here.toZonedDateTimeISO(each).offset !== Temporal.Now.zonedDateTimeISO().offset);
    const inZone = () => zone ?? 'UTC';
    const dueAt = '2026-11-21T14:50:00.000Z';
    const [{ heading } = {}] = groupRows([message({}, { dueAt })], inZone, NOW);
    expect(heading).toBe('today');
    const place = drawn(
      <QueueList
        {...acts}
        {...{ zoneOf: inZone, open: undefined, storeOf: marketplaceOf }}
        groups={groupRows([message({}, { dueAt })], inZone, NOW)}
        now={Date.parse(NOW)}
      />,
    );
    const time = place.querySelector('[data-figure="queue-deadline"]')?.textContent;
    expect(time).toBe(zone === 'Asia/Tokyo' ? '11:50 PM GMT+9' : '6:50 AM PST');
    expect(place.querySelector('.row-deadline')?.textContent).toContain('queueOwnClock');
  });
  it('says what is not certain about its end', () => {
    const row = list([message({}, { exact: false, earlier: true })]).querySelector('.row-deadline');
    expect(row?.querySelector('time')?.getAttribute('data-doubt')).toBe('earlier');
    expect(row?.textContent).toContain('queueMaybeEarlier');
  });
  it('has no link, and says so in its details, where no page named its store', () => {
    const row = message({ marketplace: undefined });
    const place = list([row], { id: row.id, what: 'detail' });
    expect(place.querySelector('[data-row-target]')).toBeNull();
    expect(textOf(place)).toContain('queueNoStore');
  });
  it('names no deadline for a claim in a store without a published rule, and says why', () => {
    const { orderId } = sampleRow();
    const text = textOf(list([claimRowOf({ orderId, marketplace: 'DE', notedAt: SEEN }, undefined)]));
    expect(text).toContain('queueClaimNoRule DE');
    expect(text).toContain('queueNoEnd');
  });
  it('is done, or put off by a choice of the menu', () => {
    const row = message();
    list([row]).querySelector<HTMLElement>('[name="done"]')?.click();
    expect(acts.onDone).toHaveBeenCalledExactlyOnceWith(row);
    list([row], { id: row.id, what: 'snooze' }).querySelector<HTMLElement>('[data-snooze="monday"]')?.click();
    expect(acts.onSnooze).toHaveBeenCalledExactlyOnceWith(row, 'monday');
  });
});

describe('what the queue rests on', () => {
  const asOf = (more: object) =>
    drawn(
      <AsOf
        seen={answer({ seen: { orders: {}, messages: {}, feedback: {}, claims: {}, ...more } }).seen}
        stores={[marketplaceOf('UK')]}
        now={Date.parse(NOW)}
      />,
    );
  it('is never a zero where it was not seen, and old where it is older than a day', () => {
    const place = asOf({ messages: { at: '2026-11-20T08:59:00.000Z' }, orders: { at: '2026-11-20T09:01:00.000Z' } });
    const states = [...place.querySelectorAll('[data-source]')].map((each) => each.getAttribute('data-state'));
    expect(states).toEqual(['read', 'stale', 'not-seen', 'not-seen']);
    expect(place.querySelector('[data-source="messages"]')?.textContent).toContain('queueStale');
    expect(place.querySelector('[data-source="feedback"]')?.textContent).toContain('queueNotSeen');
    expect(place.querySelector('[data-source="claims"]')?.textContent).toContain('queueNothingNoted');
  });
  it('names the pages to open, in the store they are of', () => {
    const links = [...asOf({}).querySelectorAll('a')].map(({ href }) =>
      href.replace('https://sellercentral.amazon.co.uk', ''),
    );
    expect(links).toEqual([
      '/orders-v3',
      '/messaging/inbox',
      '/feedback-manager/index.html#/',
      '/gp/guarantee-claims/home.html',
    ]);
  });
  it('says that nothing was seen, that nothing is left, or that nothing is like that', () => {
    const empty = (more: object, filtered: boolean) => drawn(<QueueEmpty answer={answer(more)} filtered={filtered} />);
    const never = empty({}, false).querySelector('[data-figure="queue-list"]');
    expect([never?.getAttribute('data-state'), never?.hasAttribute('data-count'), never?.textContent]).toEqual([
      'empty',
      false,
      'queueNeverSeen',
    ]);
    const seen = { orders: { at: SEEN }, messages: {}, feedback: {}, claims: {} };
    expect(textOf(empty({ seen }, false))).toBe('queueNone');
    expect(textOf(empty({ seen }, true))).toBe('queueNoneHere');
  });
});

describe('keys', () => {
  const key = (name: string, more: object = {}) => ({
    key: name,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  });
  it('are letters and arrows, and nothing with a key held down', () => {
    expect(['j', 'ArrowUp', 's', 'd', 'u', 'i', 'x'].map((name) => commandOf(key(name), true))).toEqual([
      'next',
      'before',
      'snooze',
      'done',
      'undo',
      'detail',
      undefined,
    ]);
    expect(commandOf(key('?', { shiftKey: true }), true)).toBe('help');
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(commandOf(key('d', { [held]: true }), true)).toBeUndefined();
  });
  it('are arrows alone where letters are switched off', () => {
    expect(['j', 'd', '?', 'ArrowDown'].map((name) => commandOf(key(name), false))).toEqual([
      undefined,
      undefined,
      undefined,
      'next',
    ]);
  });
});

describe('a span', () => {
  it('reads as the runtime would put it', () => {
    const format = new Intl.DurationFormat('en', { style: 'short' });
    for (const minutes of [1, 59, 60, 61, 360, 1_439, 2_879])
      expect(durationText(minutes)).toBe(format.format({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }));
    expect(durationText(2_880 + 65)).toBe(format.format({ days: 2, hours: 1 }));
  });
});
