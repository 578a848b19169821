import type { MessageTruth } from '../message-truth.ts';
import type { MessagePage } from '../sandbox.ts';
import { type ShellOptions, shell } from './shell.ts';
import type { OrderWords } from './words.ts';

interface InboxPage {
  id: string;
  url: string;
  content: string;
  words?: Pick<OrderWords, 'lang' | 'nav' | 'healthy'>;
  katal?: 'shadow' | 'light';
  account?: ShellOptions['account'];
  frames?: MessagePage['frames'];
  truth: MessageTruth;
}

/** A page of the inbox around some content. */
export function inboxPage({ id, url, content, words, katal, account, frames, truth }: InboxPage): MessagePage {
  const html = shell({
    title: 'Buyer messages',
    messages: true,
    ...(words && { words }),
    ...(katal && { katal }),
    ...(account && { account }),
    content,
  });
  return { id, url, title: 'Buyer messages', html, truth, ...(frames && { frames }) };
}

/** The filters of the inbox of 2023, in English as seen. */
export const filters = (chosen = 'Response needed'): string =>
  `<div role="tablist">${['Response needed', 'All', 'Sent messages', 'Resolved', 'Reported unresolved']
    .map((name) => `<button type="button" role="tab" aria-selected="${name === chosen}">${name}</button>`)
    .join('')}</div>`;

/** The zone in which an American store counts. */
export const PACIFIC = ['America/Los_Angeles'];
