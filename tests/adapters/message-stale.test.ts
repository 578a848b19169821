import { afterEach, expect, it, vi } from 'vitest';
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
