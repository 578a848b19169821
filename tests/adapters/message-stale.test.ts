import { afterEach, describe, expect, it, vi } from 'vitest';
import { inboxOf, line, openQuick, pane, readQuick, talkOf, when } from './message-quick.ts';

const NEXT = inboxOf('114-0000001-0000007');
const first = pane(line('Buyer', when(10), 'Where is it?') + line('Buyer', when(11), 'Hello?'));

afterEach(() => vi.unstubAllGlobals());

it.each([
  [
    'one of its messages has come since',
    (page: Document) =>
      page.querySelector('.thread')?.insertAdjacentHTML('beforeend', line('You', when(12), 'It is on its way')),
  ],
  ['one of its messages has gone', (page: Document) => page.querySelector('.message')?.remove()],
])('a page still shows the conversation before: %s', (_, change) => {
  const page = openQuick(first);
  expect(talkOf(readQuick(page))?.orderId).toBe('114-0000001-0000002');
  change(page);
  expect(readQuick(page, NEXT).state).toBe('loading');
});
it('a page still shows the conversation before: its clock has gone on', () => {
  const page = openQuick(pane(line('Buyer', '2 minutes ago', 'Where is it?')));
  readQuick(page);
  const time = page.querySelector('.message span');
  if (time) time.textContent = '3 minutes ago';
  expect(readQuick(page, NEXT).state).toBe('loading');
});
it('a page shows the next conversation before its address says so: it is that one as soon as it does', () => {
  const page = openQuick(first);
  readQuick(page);
  const thread = page.querySelector('.thread');
  if (thread) thread.innerHTML = line('Buyer', when(12), 'Another question');
  const ahead = readQuick(page);
  expect([talkOf(ahead), ahead.state === 'read' && ahead.reply?.box.localName]).toEqual([undefined, 'textarea']);
  expect(talkOf(readQuick(page, NEXT))).toMatchObject({
    orderId: '114-0000001-0000007',
    messages: [{ text: 'Another question' }],
  });
});
it('the same ready text in both is no message of the one before', () => {
  const page = openQuick(pane(line('You', when(10), 'Thank you for your patience')));
  readQuick(page);
  const thread = page.querySelector('.thread');
  if (thread) thread.innerHTML = line('You', when(12), 'Thank you for your patience');
  expect(talkOf(readQuick(page, NEXT))?.orderId).toBe('114-0000001-0000007');
});

describe('a page that changes words in place, under the same address', () => {
  const HEAD = '<h2>Order ID: 114-0000001-0000002</h2>';
  const reword = (page: Document, text: string): void => {
    const words = page.querySelector('.message p');
    if (words) words.textContent = text;
  };
  it.each([
    ['to more', when(10), 'Your kettle caught fire last night.'],
    ['to others', when(10), 'Euer Kocher hat gebrannt.'],
    ['to more, at a time that counts back', '2 hours ago', 'Your kettle caught fire last night.'],
    ['to others, on a day without a time', 'Nov 10, 2026', 'Euer Kocher hat gebrannt.'],
  ])('is read anew: %s', (_, time, text) => {
    const page = openQuick(pane(line('Buyer', time, 'Your kettle caught fire …'), HEAD));
    readQuick(page);
    reword(page, text);
    expect(talkOf(readQuick(page))).toMatchObject({ orderId: '114-0000001-0000002', messages: [{ text }] });
    reword(page, 'Again others');
    expect(talkOf(readQuick(page))).toMatchObject({ messages: [{ text: 'Again others' }] });
  });
  it('is not read anew where the time is rough, and the order is named by the address alone or the message is a new element', () => {
    const page = openQuick(pane(line('Buyer', '2 hours ago', 'Where is it?')));
    readQuick(page);
    reword(page, 'Another question');
    expect(talkOf(readQuick(page))).toBeUndefined();
    const headed = openQuick(pane(line('Buyer', '2 hours ago', 'Where is it?'), HEAD));
    readQuick(headed);
    const thread = headed.querySelector('.thread');
    if (thread) thread.innerHTML = line('Buyer', '2 hours ago', 'Another question');
    expect(talkOf(readQuick(headed))).toBeUndefined();
  });
});
