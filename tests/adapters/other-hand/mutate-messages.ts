import { type Mutation, mutateBy, putUnseen } from './mutate-by-chance.ts';
import { elementsOf, pick, pickWhere, sample, textsOf, wordsOf } from './mutate-scene.ts';

const content = (page: Document): Element => page.querySelector('#sc-content-container') ?? page.body;
const inContent = (page: Document): Element[] =>
  elementsOf(page).filter((each) => {
    for (let node: Element | null = each; node; node = node.parentElement ?? hostOf(node))
      if (node === content(page)) return true;
    return false;
  });
const hostOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : null;
};

const MESSAGE = '.msg,.thread-message-row';
const messagesOn = (page: Document): Element[] => inContent(page).filter((each) => each.matches(MESSAGE));
/** Elements that hold the words of a message, its name or its time, and nothing else. */
const partsOf = (message: Element): Element[] =>
  [...message.querySelectorAll('*')].filter((each) => each.children.length === 0);

/** Calls a class something else wherever it stands, or all of them; what was seen on pages stays evidence as long as it stands there. */
const rename: Mutation = ({ page, chance }) => {
  const marked = inContent(page).filter((each) => each.classList.length > 0);
  const names = [...new Set(marked.flatMap(({ classList }) => [...classList]))].filter((name) => name !== 'msg');
  const name = pick(names, chance);
  if (!name) return undefined;
  const gone = chance() < 0.3 ? names : [name];
  for (const { classList } of marked)
    for (const each of gone) if (classList.contains(each)) classList.replace(each, `zz${each.length}-x`);
  return gone.length > 1 ? 'all' : name;
};

/** Takes an attribute away, from all elements or from one. */
const unmark: Mutation = ({ page, chance }) => {
  const name =
    pick(['id', 'role', 'href', 'aria-label', 'data-sender', 'datetime', 'aria-current', 'label'], chance) ?? 'id';
  const marked = inContent(page).filter((each) => each.hasAttribute(name) && each.id !== 'sc-content-container');
  const gone = chance() < 0.5 ? marked : marked.slice(0, 1);
  for (const each of gone) each.removeAttribute(name);
  return gone.length > 0 ? `${name} of ${gone.length}` : undefined;
};

const BONES = 'li,ol,ul,style,br,template,kat-table-row,kat-table-cell,kat-table-body,textarea,tr,td';

/** Puts another element around something, or around a text. */
const wrap: Mutation = ({ page, chance }) => {
  const around = page.createElement(
    pick(['div', 'span', 'section', 'p', 'kat-box', 'bdi', 'article'], chance) ?? 'div',
  );
  const inside = inContent(page);
  const text =
    chance() < 0.4
      ? pick(
          textsOf(page).filter((each) => each.parentElement && inside.includes(each.parentElement)),
          chance,
        )
      : undefined;
  const node = text ?? pickWhere(inside, (each) => !each.matches(BONES), chance);
  node?.before(around);
  if (node) around.append(node);
  return node && `${around.localName} around ${wordsOf(around).slice(0, 30)}`;
};

/** Puts blanks and the marks of a framework around what stands in messages. */
const pad: Mutation = ({ page }) => {
  const messages = messagesOn(page);
  for (const part of messages.flatMap(partsOf)) {
    part.prepend(page.createComment(''), '\n      ');
    part.append('\n    ', page.createComment('ng'));
  }
  return messages.length > 0 ? 'every part' : undefined;
};

/** Lets two messages change places. */
const swap: Mutation = ({ page, chance }) => {
  const [one, other] = [pick(messagesOn(page), chance), pick(messagesOn(page), chance)];
  if (!one || !other || one === other) return undefined;
  const mark = page.createComment('');
  one.replaceWith(mark);
  other.replaceWith(one);
  mark.replaceWith(other);
  return sample(one);
};

/** Turns the list around. */
const turn: Mutation = ({ page }) => {
  const [first] = messagesOn(page);
  const list = first?.parentElement;
  if (!first || !list || list.children.length < 2) return undefined;
  list.append(...[...list.children].reverse());
  return sample(list);
};

/** Takes a part of a message away, or a message. */
const drop: Mutation = ({ page, chance }) => {
  const message = pick(messagesOn(page), chance);
  const part = message && pick(partsOf(message), chance);
  const gone = chance() < 0.2 ? message : part;
  gone?.remove();
  return gone && sample(gone);
};

const OTHER: Record<string, string> = { Buyer: 'You', You: 'Buyer', Seller: 'Buyer' };

/** Puts an invisible twin that says something else beside a message or a part of one. */
const ghost: Mutation = ({ page, chance }) => {
  const element = pick([...messagesOn(page), ...messagesOn(page).flatMap(partsOf)], chance);
  if (!element) return undefined;
  const twin = element.cloneNode(true) as Element;
  for (const each of [twin, ...twin.querySelectorAll('*')]) {
    each.removeAttribute('datetime');
    for (const node of each.childNodes)
      if (node.nodeType === 3)
        node.nodeValue = OTHER[node.nodeValue ?? ''] ?? (node.nodeValue ?? '').replaceAll(/\d/g, '7');
  }
  putUnseen(twin, element, chance);
  return sample(element);
};

const DECOYS = [
  '<p>Order 114-7777777-7777777 was sent on 1/2/2026</p>',
  '<p><b>Buyer</b> <span>Example Street</span></p>',
  '<dl><dt>Buyer</dt><dd>Another Sample Person</dd><dt>Seller</dt><dd>Example Widgets Ltd</dd></dl>',
  '<ul><li>Resolved 4</li><li>Response needed 3</li></ul>',
  '<div><h3>Conversation with Another Sample Person</h3></div>',
  '<p>Buyer 1/2/2026</p>',
  '<a href="/messaging/inbox-v3?fi=search&ss=114-7777777-7777777">Another Sample Person</a>',
  '<textarea aria-label="Note to yourself"></textarea>',
  '<input type="search" value="">',
  '<span>You have 3 messages</span>',
];

/** Adds something about something else outside of the messages. */
const decoy: Mutation = ({ page, chance }) => {
  const place = pick(
    inContent(page).filter(
      (each) =>
        each.matches('div,section,header,aside,kat-box') &&
        !each.closest(MESSAGE) &&
        !each.querySelector('ol') &&
        !each.matches('ol *'),
    ),
    chance,
  );
  const more = page.createElement('div');
  more.innerHTML = pick(DECOYS, chance) ?? '';
  if (chance() < 0.5) place?.append(more);
  else place?.prepend(more);
  return place && more.innerHTML.slice(0, 60);
};

const IN_MESSAGE = [
  '<button type="button">Translate</button>',
  '<kat-button label="Report message"></kat-button>',
  '<a href="#">Show original</a>',
  '<span>Delivered</span>',
  '<kat-badge label="Read"></kat-badge>',
];

/** Adds something to a message that nobody wrote. */
const inMessage: Mutation = ({ page, chance }) => {
  const message = pick(messagesOn(page), chance);
  const more = page.createElement('div');
  more.innerHTML = pick(IN_MESSAGE, chance) ?? '';
  if (chance() < 0.5) message?.append(...more.childNodes);
  else message?.append(more);
  return message && sample(message);
};

const SPOOFS = [
  'You',
  'Buyer',
  'Seller:',
  'Example Widgets Ltd',
  '10/1/2026 9:14 AM',
  'You · 10/1/2026 9:14 AM',
  'Resolved on Oct 1, 2026',
  'Order ID: 114-7777777-7777777',
];

/** Lets a writer write what looks like the page, in lines that are elements, before or behind the words. */
const spoof: Mutation = ({ page, chance }) => {
  const message = pick(messagesOn(page), chance);
  const words = message?.querySelector('.words');
  if (!words) return undefined;
  const lines = [pick(SPOOFS, chance), ...(chance() < 0.5 ? [pick(SPOOFS, chance), 'We will refund all of it.'] : [])];
  const made = lines.map((line) => {
    const element = page.createElement(chance() < 0.5 ? 'p' : 'div');
    element.textContent = line ?? '';
    return element;
  });
  if (chance() < 0.5) words.append(...made);
  else words.prepend(...made);
  return lines.join(' / ');
};

const WORDS: readonly (readonly [buyer: string, seller: string])[] = [
  ['Käufer', 'Sie'],
  ['Acheteur', 'Vous'],
  ['Comprador', 'Tú'],
  ['Acquirente', 'Tu'],
  ['購入者', 'あなた'],
  ['买家', '您'],
  ['Ostaja', 'Sinä'],
];

/** Names the writers in another language, the last of which nobody knows. */
const translate: Mutation = ({ page, chance }) => {
  const [buyer, seller] = pick(WORDS, chance) ?? ['Käufer', 'Sie'];
  const texts = messagesOn(page)
    .flatMap(partsOf)
    .flatMap((part) => [...part.childNodes])
    .filter((node) => /^(?:Buyer|You|Seller)$/.test(node.nodeValue?.trim() ?? ''));
  for (const text of texts) text.nodeValue = /Buyer/.test(text.nodeValue ?? '') ? buyer : seller;
  return texts.length > 0 ? `${buyer}, ${seller}` : undefined;
};

/** Takes the language of the page, or its region. */
const language: Mutation = ({ page, chance }) => {
  // Of the French of Canada less would be left than the truth: France writes days in one order.
  const shorter = chance() < 0.5 || page.documentElement.lang === 'fr-CA';
  page.documentElement.lang = shorter ? '' : page.documentElement.lang.slice(0, 2);
  return page.documentElement.lang || 'none';
};

const MUTATIONS = {
  rename,
  unmark,
  wrap,
  pad,
  swap,
  turn,
  drop,
  ghost,
  decoy,
  inMessage,
  spoof,
  translate,
  language,
};

/**
 * Changes a page with a conversation one to three times by chance. A mutation may hide, disturb, surround or turn around the truth, or let a writer write
 * what looks like the page; it may not make it lie to a person who reads it.
 */
export function mutateMessages(page: Document, seed: number): string[] {
  return mutateBy(MUTATIONS, page, seed);
}
