import {
  healthChinese,
  healthEnglish,
  healthFrench,
  healthGerman,
  healthItalian,
  healthJapanese,
  healthSpanish,
} from '../../sandbox/parts/health-words.ts';
import { type Mutation, mutateBy, putUnseen } from './mutate-by-chance.ts';
import { pick, pickWhere, sample, textsOf, wordsOf } from './mutate-scene.ts';

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
const app = (page: Document): Element => page.querySelector('#sc-content-container') ?? page.body;
const textsIn = (page: Document): Text[] => textsOf(page).filter((text) => app(page).contains(text));

const VALUE = /\d/;
const SHARE = /^\d[\d.,]*[\s\u202f]?%$/;
const BONES = 'kat-table-row,kat-table-cell,kat-table-body,kat-table-head,tr,td,th,tbody,li,dt,dd,style,br';

/** Calls a class something else, wherever it stands, or all of them. */
const rename: Mutation = ({ page, chance }) => {
  const marked = all(app(page), '[class],[id]');
  for (const each of marked) if (chance() < 0.5) each.setAttribute('class', 'zz-x');
  return marked.length > 0 ? 'classes' : undefined;
};

/** Puts another element around something, or around a text. */
const wrap: Mutation = ({ page, chance }) => {
  const around = page.createElement(pick(['div', 'span', 'section', 'p', 'kat-box', 'bdi'], chance) ?? 'div');
  const text = chance() < 0.5 ? pick(textsIn(page), chance) : undefined;
  const node = text ?? pickWhere(all(app(page), '*'), (each) => !each.matches(BONES), chance);
  node?.before(around);
  if (node) around.append(node);
  return node && `${around.localName} around ${wordsOf(around).slice(0, 30)}`;
};

/** Takes an element away and leaves what is in it. */
const unwrap: Mutation = ({ page, chance }) => {
  const element = pickWhere(all(app(page), '*'), (each) => !each.matches(`${BONES},kat-link,kat-status`), chance);
  if (!element || /display/.test(element.getAttribute('style') ?? '') || element.closest('[style*="display"]'))
    return undefined;
  const words = sample(element);
  element.replaceWith(...element.childNodes);
  return words;
};

/** Puts blanks, line ends of a template and the marks of a framework around texts. */
const pad: Mutation = ({ page }) => {
  for (const text of textsIn(page)) {
    text.before(page.createComment(''), '\n      ');
    text.after('\n    ', page.createComment('ng'));
  }
  return 'every text';
};

/** Takes away a text that has a number, or the element around it. */
const drop: Mutation = ({ page, chance }) => {
  const text = pickWhere(textsIn(page), ({ data }) => VALUE.test(data), chance);
  const said = text?.data;
  if (chance() < 0.5) text?.remove();
  else text?.parentElement?.remove();
  return said;
};

/** Takes a head, a label or a target away, or a whole cell. */
const dropWords: Mutation = ({ page, chance }) => {
  const text = pickWhere(textsIn(page), ({ data }) => !VALUE.test(data), chance);
  const said = text?.data;
  text?.remove();
  return said;
};

/** Puts an invisible twin with other figures beside anything. */
const ghost: Mutation = ({ page, chance }) => {
  const element = pickWhere(all(app(page), '*'), (each) => !each.matches('br,style'), chance);
  if (!element) return undefined;
  const twin = element.cloneNode(true) as Element;
  for (const each of textsUnder(twin)) each.data = each.data.replaceAll(/\d/g, '7');
  putUnseen(twin, element, chance);
  return sample(element);
};

function textsUnder(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textsUnder(node)));
}

/** Shows a part of the page twice, with other figures: the page contradicts itself. */
const twice: Mutation = ({ page, chance }) => {
  const element = pickWhere(
    all(app(page), 'div,table,kat-table,tr,kat-table-row,section'),
    (each) => /\d ?%/.test(wordsOf(each)) && /\p{L}{4}/u.test(wordsOf(each)) && wordsOf(each).length < 400,
    chance,
  );
  if (!element) return undefined;
  const twin = element.cloneNode(true) as Element;
  for (const each of textsUnder(twin))
    if (/\d of \d|\d \w+ \d/.test(each.data) || SHARE.test(each.data.trim())) each.data = each.data.replace(/\d/, '8');
  element.after(twin);
  return sample(element);
};

const DECOYS = [
  '<div>1.00%</div>',
  '<div><span>0%</span><span>5%</span><span>10%</span></div>',
  '<div><h3>Buy Shipping rate</h3><div>25%</div><div>3 of 12 orders</div></div>',
  '<div><div>Return dissatisfaction rate</div><div>10%</div><div>1 of 10 orders</div><div>30 days</div></div>',
  '<kat-link label="View details"></kat-link>',
  '<button>7 days</button><button>30 days</button>',
  '<p>An Order Defect Rate over 1% may lead to deactivation.</p>',
  '<div>999</div>',
];

/** Adds something about something else, anywhere. */
const decoy: Mutation = ({ page, chance }) => {
  const place = pickWhere(all(app(page), 'div,section'), (each) => !each.matches(BONES), chance);
  const more = page.createElement('div');
  more.innerHTML = pick(DECOYS, chance) ?? '';
  if (chance() < 0.5) place?.append(more);
  else place?.prepend(more);
  return place && more.innerHTML.slice(0, 60);
};

/** Lets the cells of a whole table or card change places, heads and all. */
const columns: Mutation = ({ page, chance }) => {
  const row = pickWhere(
    all(app(page), '*'),
    ({ children }) => children.length > 2 && /\d ?%/.test(children[1]?.textContent ?? ''),
    chance,
  );
  const rows = [...(row?.parentElement?.children ?? [])].filter(({ children }) => children.length > 0);
  const count = row?.children.length ?? 0;
  // Heads in another part of the table would not move with their columns.
  if (!row || rows.length < 2 || rows.some(({ children }) => children.length !== count)) return undefined;
  if (/\d/.test(rows[0]?.textContent ?? '')) return undefined;
  for (const each of rows) each.children[1]?.before(each.children[2] ?? '');
  return 'second and third column';
};

const LANGUAGES = [
  healthEnglish,
  healthGerman,
  healthFrench,
  healthItalian,
  healthSpanish,
  healthJapanese,
  healthChinese,
];
const NAMES = ['defects', 'late', 'cancelled', 'tracking', 'seller', 'amazon'] as const;

/** Says labels and heads in another language: the page's language is each person's choice. */
const translate: Mutation = ({ page, chance }) => {
  const other = pick(LANGUAGES, chance) ?? healthEnglish;
  let count = 0;
  for (const text of textsIn(page)) {
    const own = LANGUAGES.find((words) => NAMES.some((name) => words[name] === text.data.trim()));
    const name = own && NAMES.find((each) => own[each] === text.data.trim());
    if (!name) continue;
    text.data = other[name];
    count++;
  }
  return count > 0 ? other.lang : undefined;
};

/** Splits a share or a number of orders over elements of their own. */
const split: Mutation = ({ page, chance }) => {
  const text = pickWhere(textsIn(page), ({ data }) => /\d/.test(data) && /^\S+ ?\S/.test(data.trim()), chance);
  if (!text) return undefined;
  const parts = text.data.trim().split(/(?<=\d)(?=[ %])|(?<= )(?=\d)/);
  if (parts.length < 2) return undefined;
  text.replaceWith(
    ...parts.map((part) => {
      const own = page.createElement('span');
      own.textContent = part;
      return own;
    }),
  );
  return parts.join('|');
};

/** Moves an element with a value elsewhere on the page. */
const move: Mutation = ({ page, chance }) => {
  const value = pickWhere(
    all(app(page), '*'),
    (each) => SHARE.test(wordsOf(each).trim()) && each.children.length === 0,
    chance,
  );
  const place = pickWhere(
    all(app(page), 'div,section'),
    (each) => each !== value && !each.contains(value ?? null),
    chance,
  );
  if (!value || !place) return undefined;
  place.append(value);
  return wordsOf(value);
};

const MUTATIONS = { rename, wrap, unwrap, pad, drop, dropWords, ghost, twice, decoy, columns, translate, split, move };

/**
 * Changes a page of account health one to three times by chance. A mutation may hide, disturb, repeat or surround the truth, or let the page
 * contradict itself; it may not make it lie to a person who reads it.
 */
export function mutateHealth(page: Document, seed: number): string[] {
  return mutateBy(MUTATIONS, page, seed);
}
