import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageList } from '../../../components/dashboard/message-list';
import type { Response } from '../../../lib/messaging/protocol';
import { marketplaceOf } from '../../../lib/policies/marketplaces';
import { sampleTriage } from '../../domain/message/sample-thread';
import { nameTexts, shown, textOf } from '../feedback/shown';
import { lineOf } from './sample-line';

const SEEN = '2026-11-21T09:00:00.000Z';
const onSettle = vi.fn();
const onMore = vi.fn();
const draw = (due: Response<'dueMessages'> | undefined, filtered = false): HTMLElement => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return shown(<MessageList {...{ due, filtered, onSettle, onMore }} storeOf={marketplaceOf} />, place);
};
const lines = (...numbers: number[]) =>
  numbers.map((number) => lineOf({ threadId: `order:${number}`, orderId: `114-0000001-000000${number}` }));
const press = (element: Element | null | undefined, key: string): void => {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

beforeEach(() => nameTexts());
afterEach(() => vi.clearAllMocks());

describe('the queue of messages', () => {
  it.each<[string, Response<'dueMessages'>, boolean, string]>([
    ['no message was ever seen', { count: 0, lines: [], known: 0 }, false, 'messagesNotSeen'],
    ['nothing waits', { count: 0, lines: [], known: 3, seenAt: SEEN }, false, 'messagesNoneDue'],
    ['nothing waits in one store', { count: 0, lines: [], known: 3, seenAt: SEEN }, true, 'messagesNoneHere'],
  ])('says so where %s', (_what, due, filtered, text) => {
    const place = draw(due, filtered);
    expect(textOf(place)).toMatch(new RegExp(`^${text}`));
    expect(place.querySelector('[data-figure="message-list"]')?.getAttribute('data-state')).toBe(
      due.known === 0 ? 'empty' : 'read',
    );
    // Of when that is, where anything was seen.
    expect(place.querySelector('time')?.getAttribute('datetime')).toBe(due.seenAt);
  });
  it('lists in the order it is given, with danger marked, and as of when', () => {
    const danger = lineOf({ threadId: 'case:one', orderId: undefined, triage: sampleTriage(true) });
    const place = draw({ count: 3, lines: [danger, ...lines(2, 3)], known: 9, seenAt: SEEN });
    const rows = [...place.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.getAttribute('data-thread-id'))).toEqual(['case:one', 'order:2', 'order:3']);
    expect(rows.map((row) => row.hasAttribute('data-danger'))).toEqual([true, false, false]);
    expect(place.querySelector('[role="status"] time')?.getAttribute('datetime')).toBe(SEEN);
  });
  it('offers more where there is more', () => {
    expect(draw({ count: 2, lines: lines(2, 3), known: 2 }).querySelector('[name="more"]')).toBeNull();
    draw({ count: 5, lines: lines(2, 3), known: 5 })
      .querySelector<HTMLElement>('[name="more"]')
      ?.click();
    expect(onMore).toHaveBeenCalledOnce();
  });
  it('tells which conversation needs no answer', () => {
    const place = draw({ count: 2, lines: lines(2, 3), known: 2 });
    place.querySelectorAll<HTMLElement>('[name="settle"]')[1]?.click();
    expect(onSettle).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ threadId: 'order:3' }));
  });
  it('goes from row to row with the arrow keys, and stays where it ends', () => {
    const place = draw({ count: 3, lines: lines(2, 3, 4), known: 3 });
    const links = [...place.querySelectorAll<HTMLElement>('tbody a')];
    links[0]?.focus();
    press(document.activeElement, 'ArrowUp');
    expect(document.activeElement).toBe(links[0]);
    press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(links[1]);
    // From the button of a row as well.
    place.querySelectorAll<HTMLElement>('[name="settle"]')[1]?.focus();
    press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(links[2]);
    press(document.activeElement, 'a');
    expect(document.activeElement).toBe(links[2]);
  });
});
