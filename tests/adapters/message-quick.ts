import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Reading } from '../../lib/adapters/adapter.ts';
import { WINDOW_GLOBALS } from './open-sandbox.ts';
import { adapterAt } from './teach.ts';

export const ORDER = '114-0000001-0000002';
/** The address of a conversation by its order. */
export const inboxOf = (order: string): string =>
  `https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=${order}`;
export const BOX = '<textarea aria-label="Reply"></textarea>';
/** A time of November 2026 in a zone that is printed. */
export const when = (day: number, clock = '10:00 AM'): string => `Nov ${day}, 2026 ${clock} PST`;
export const line = (who: string, time: string, text: string): string =>
  `<div class="message"><b>${who}</b> <span>${time}</span><p>${text}</p></div>`;
/** A page with a conversation beside the box for the answer. */
export const pane = (inner: string, extra = ''): string =>
  `<main><h1>Messages</h1><div class="pane">${extra}<div class="thread">${inner}</div>${BOX}</div></main>`;

/** Opens a page in a window of its own and puts that window's globals where the readers look for them. */
export function openQuick(body: string, { lang = 'en-US', url = inboxOf(ORDER) } = {}): Document {
  const { window } = new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, {
    url,
    pretendToBeVisual: true,
  });
  for (const name of WINDOW_GLOBALS) vi.stubGlobal(name, window[name as keyof typeof window]);
  return window.document;
}

export const readQuick = (page: Document, url = page.URL): Reading => adapterAt(new URL(url)).read(page, new URL(url));

/** The conversation of a reading, if it has one. */
export function talkOf(reading: Reading) {
  return reading.state === 'read' && reading.facts.kind === 'inbox' ? reading.facts.inbox.conversation : undefined;
}

/** Who said what in a reading, `!` where it was not delivered, and when where that is known: `buyer 2026-11-10T18:00 Hello`. */
export function linesRead(body: string, how?: { lang?: string; url?: string }): readonly string[] | undefined {
  return talkOf(readQuick(openQuick(body, how)))?.messages.map(({ from, text, sent, blocked }) =>
    [from + (blocked ? '!' : ''), sent ? `${sent.from.slice(0, 16)} ` : '', text.replace(/\n/g, '⏎')]
      .join(' ')
      .replace(/ {2,}/g, ' '),
  );
}
