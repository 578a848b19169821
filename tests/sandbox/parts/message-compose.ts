import type { MessageTruth } from '../message-truth.ts';
import type { MessagePage } from '../sandbox.ts';
import { shell } from './shell.ts';
import { h, type Tree } from './tree.ts';
import type { OrderWords } from './words.ts';

interface Compose {
  id: string;
  url: string;
  buyer: string;
  katal?: 'shadow' | 'light';
  mode?: 'dom' | 'string' | 'never';
  delay?: number;
  words?: Pick<OrderWords, 'lang' | 'nav' | 'healthy'>;
  texts?: { header: string; box: string; send: string };
  reasons?: readonly { value: string; label: string; chosen?: true }[];
  /** The line with the buyer's language, as it is printed. */
  language?: string;
  /** The order that the page prints, where it prints one. */
  printed?: string;
  /** What else stands on the page, behind the form. */
  more?: readonly Tree[];
  truth: MessageTruth;
}

const ENGLISH = { header: 'Send message to', box: 'Your message', send: 'Send' };

/** The page for a new message to a buyer, as it was seen between 2019 and 2026: `#ayb-app`, topics, one text area. */
export function composePage(compose: Compose): MessagePage {
  const { id, url, katal = 'shadow', mode = 'dom', delay, words, truth } = compose;
  const html = shell({
    title: 'Contact buyer',
    katal,
    ...(words && { words }),
    messages: true,
    content: '<div id="ayb-app" data-sandbox-root></div>',
    app: { mode, ...(delay !== undefined && { delay }), tree: appOf(compose) },
  });
  return { id, url, title: 'Contact buyer', html, truth };
}

function appOf({ buyer, texts = ENGLISH, reasons = [], language, printed, more = [] }: Compose): Tree[] {
  const reason = ({ value, label, chosen }: { value: string; label: string; chosen?: true }) =>
    h('kat-radiobutton', { name: 'topic', value, label, ...(chosen && { checked: '' }) });
  return [
    h(
      'div',
      { id: 'ayb-contact-buyer' },
      h('div', { class: 'ayb-contact-buyer-header' }, h('h2', null, `${texts.header} ${buyer}`)),
      printed !== undefined &&
        h('p', { class: 'muted' }, 'Order ID: ', h('a', { href: `/orders-v3/order/${printed}` }, printed)),
      reasons.length > 0 && h('kat-box', null, ...reasons.map(reason)),
      language !== undefined && h('kat-tooltip', null, h('kat-label', { text: language })),
      h('div', { class: 'contact-buyer-text-area' }, h('kat-textarea', { label: texts.box, maxlength: '4000' })),
      h('div', { class: 'contact-buyer-file-input' }, h('input', { type: 'file' })),
      h('kat-button', { class: 'ayb-contact-form-send-button', label: texts.send }),
      ...more,
    ),
  ];
}
