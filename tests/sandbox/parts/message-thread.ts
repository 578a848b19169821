import { escapeHtml } from './tree.ts';

/** A message as a page prints it. */
export interface Said {
  /** What stands where the writer is named; absent where the page names nobody. */
  who?: string;
  /** Attributes of the message's own element, where the page marks it. */
  marks?: string;
  when?: string;
  /** HTML in place of `when`. */
  time?: string;
  text: string;
  /** HTML behind the words. */
  more?: string;
  mine?: boolean;
}

const words = (text: string): string => `<div class="words">${escapeHtml(text)}</div>`;
const time = ({ time: html, when }: Said): string =>
  html ?? (when === undefined ? '' : `<span class="when">${escapeHtml(when)}</span>`);
const who = ({ who: name }: Said): string => (name === undefined ? '' : `<b>${escapeHtml(name)}</b>`);

/** An ordered list, one item a message; name and time touch each other in the head, as scripts write them. */
export const listed = (messages: readonly Said[], attributes = ''): string =>
  `<ol class="plain"${attributes}>${messages
    .map(
      (said) =>
        `<li class="msg"${said.marks ?? ''}><div>${who(said)}${time(said)}</div>${words(said.text)}${said.more ?? ''}</li>`,
    )
    .join('')}</ol>`;

/** Articles, the name and the time below the words. */
export const articles = (messages: readonly Said[]): string =>
  messages
    .map(
      (said) =>
        `<article class="msg"${said.marks ?? ''}>${words(said.text)}${said.more ?? ''}<footer>${[who(said), time(said)].filter(Boolean).join(' · ')}</footer></article>`,
    )
    .join('\n');

/** Bubbles of 2021: the class says whose they are. */
export const bubbles = (messages: readonly Said[]): string =>
  messages
    .map(
      (said) =>
        `<div class="thread-message-row"><div class="thread-message-max-width-container-${said.mine ? 'right' : 'left'}">${words(said.text)}${time(said)}${said.more ?? ''}</div></div>`,
    )
    .join('');

/** Rows of the list of conversations, each a link. */
export const threadLinks = (
  rows: readonly { href: string; name: string; when?: string; mark?: string; chosen?: true }[],
): string =>
  `<div class="list-pane"><ul class="plain">${rows
    .map(
      ({ href, name, when = '', mark = '', chosen }) =>
        `<li${chosen ? ' aria-current="true"' : ''}><a href="${escapeHtml(href)}"><b>${escapeHtml(name)}</b> <span>${escapeHtml(when)}</span></a> ${mark}</li>`,
    )
    .join('')}</ul></div>`;

/** A host with an open shadow root, which the page's script opens. */
export const shadow = (tag: string, inside: string, attributes = ''): string =>
  `<${tag}${attributes}><template data-shadow>${inside}</template></${tag}>`;

/** The box for an answer with its button. */
export const composer = (label = 'Reply to buyer', send = 'Send'): string =>
  `<div class="composer"><kat-textarea class="reply" label="${escapeHtml(label)}" maxlength="4000"></kat-textarea>
<kat-button label="${escapeHtml(send)}"></kat-button> <kat-button label="No response needed"></kat-button></div>`;
