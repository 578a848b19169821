import {
  feedbackChinese,
  feedbackFrench,
  feedbackGerman,
  feedbackItalian,
  feedbackJapanese,
  feedbackSpanish,
} from '../../sandbox/parts/feedback-words.ts';
import { type Mutation, mutateBy, putUnseen } from './mutate-by-chance.ts';
import { pick, pickWhere, sample, textsOf, wordsOf } from './mutate-scene.ts';

const ROWS = 'feedback-list kat-table-body > *, .feedback-old:last-of-type tr:not(:first-child)';
const HEAD_ROWS = 'feedback-list kat-table-head > *, .feedback-old:last-of-type tr:first-child';

const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
const rowsOf = (page: Document): Element[] => all(page, ROWS).filter((row) => row.children.length > 2);
const headsOf = (page: Document): Element[] => all(page, HEAD_ROWS);
/** Where the comment stands in today's list; the older one has it third, of nine. */
const commentAt = (row: Element): number => (row.children.length > 6 ? 2 : 3);
const app = (page: Document): Element => page.querySelector('#sc-content-container') ?? page.body;

/** Names that say nothing of how a text is drawn. */
const STYLED = /^off$/;

/** Calls a class something else, wherever it stands, or all of them. */
const rename: Mutation = ({ page, chance }) => {
  const marked = all(app(page), '[class]');
  const names = [...new Set(marked.flatMap(({ classList }) => [...classList]))].filter((name) => !STYLED.test(name));
  const name = pick(names, chance);
  if (!name) return undefined;
  const gone = chance() < 0.3 ? names : [name];
  for (const { classList } of marked)
    for (const each of gone) if (classList.contains(each)) classList.replace(each, `zz${each.length}-x`);
  return gone.length > 1 ? 'all' : name;
};

/** Takes an attribute that is not needed to read the page. */
const unmark: Mutation = ({ page, chance }) => {
  const name = pick(['id', 'selected', 'tab-id', 'href', 'role'], chance) ?? 'id';
  const marked = all(app(page), `[${name}]:not(#sc-content-container)`);
  for (const each of marked) each.removeAttribute(name);
  return marked.length > 0 ? name : undefined;
};

const BONES = 'kat-table-row,kat-table-cell,kat-table-body,kat-table-head,tr,td,tbody,li,style,br,kat-tab-header';

/** Puts another element around something, or around a text. */
const wrap: Mutation = ({ page, chance }) => {
  const around = page.createElement(pick(['div', 'span', 'section', 'p', 'kat-box', 'bdi'], chance) ?? 'div');
  const text =
    chance() < 0.4
      ? pick(
          textsOf(page).filter((each) => app(page).contains(each)),
          chance,
        )
      : undefined;
  const node = text ?? pickWhere(all(app(page), '*'), (each) => !each.matches(BONES), chance);
  node?.before(around);
  if (node) around.append(node);
  return node && `${around.localName} around ${wordsOf(around).slice(0, 30)}`;
};

/** Puts blanks, line ends of a template and the marks of a framework around texts. */
const pad: Mutation = ({ page }) => {
  for (const cell of [...rowsOf(page), ...headsOf(page)].flatMap((row) => [...row.children])) {
    cell.prepend(page.createComment(''), '\n      ');
    cell.append('\n    ', page.createComment('ng'));
  }
  return 'every cell';
};

function exchange(row: Element, from: number, to: number): void {
  const [left, right] = [row.children[from], row.children[to]];
  if (!left || !right) return;
  const mark = left.ownerDocument.createComment('');
  left.replaceWith(mark);
  right.replaceWith(left);
  mark.replaceWith(right);
}

const twoOf = (row: Element, chance: () => number): [number, number] | undefined => {
  const places = [...row.children].map((_, at) => at);
  const [a = 0, b = 0] = [pick(places, chance), pick(places, chance)].sort((one, other) => (one ?? 0) - (other ?? 0));
  return a === b ? undefined : [a, b];
};

/** Lets two columns change places, heads and all. */
const columns: Mutation = ({ page, chance }) => {
  const [row] = rowsOf(page);
  const places = row && twoOf(row, chance);
  const moved = [...rowsOf(page), ...headsOf(page)];
  // Where another mutation has put a cell in or taken one away, a place is not a column any more.
  if (!places || moved.some(({ children }) => children.length !== row.children.length)) return undefined;
  for (const each of moved) exchange(each, ...places);
  return places.join();
};

/** Lets two heads change places and not their columns, or two cells of one row and not their heads: the page contradicts itself. */
const swap: Mutation = ({ page, chance }) => {
  const row = pick(chance() < 0.5 ? headsOf(page) : rowsOf(page), chance);
  const places = row && twoOf(row, chance);
  // Where nothing but its place says what a cell is, two texts change their meaning and nobody could tell.
  if (!row || !places || page.querySelector('.col_actions') === null) return undefined;
  exchange(row, ...places);
  return `${places.join()} of ${sample(row)}`;
};

/** Takes a cell away, or what is in it; not the buyer's words, without which the page would say that there are none. */
const drop: Mutation = ({ page, chance }) => {
  const row = pick([...headsOf(page), ...rowsOf(page)], chance);
  const cell = row && pick([...row.children], chance);
  if (!row || !cell) return undefined;
  const isComment = row.children[commentAt(row)] === cell;
  if (isComment && page.querySelector('.col_actions') === null) return undefined;
  if (isComment || chance() < 0.5) cell.remove();
  else cell.replaceChildren();
  return sample(cell);
};

/** Puts an invisible twin with other figures beside a row, a cell, a control or the whole list. */
const ghost: Mutation = ({ page, chance }) => {
  const list = page.querySelector('feedback-list kat-table');
  const rows = rowsOf(page);
  const inner = [...rows, ...headsOf(page)].flatMap((row) => [...row.children, ...row.querySelectorAll('*')]);
  const element = pick([...inner, ...rows, ...(list ? [list] : [])], chance);
  if (!element || element.matches('br,style')) return undefined;
  const twin = element.cloneNode(true) as Element;
  for (const each of [twin, ...twin.querySelectorAll('*')]) {
    if (each.hasAttribute('value')) each.setAttribute('value', '4');
    if (each.hasAttribute('label')) each.setAttribute('label', '114-7777777-7777777');
    for (const node of each.childNodes)
      if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replaceAll(/\d/g, '7');
  }
  putUnseen(twin, element, chance);
  return sample(element);
};

/** Shows a row twice, as it is or with other stars. */
const twice: Mutation = ({ page, chance }) => {
  const row = pick(rowsOf(page), chance);
  if (!row) return undefined;
  const twin = row.cloneNode(true) as Element;
  const other = chance() < 0.5;
  for (const stars of other ? twin.querySelectorAll('kat-star-rating') : [])
    stars.setAttribute('value', stars.getAttribute('value') === '5' ? '1' : '5');
  if (other && twin.querySelector('kat-star-rating') === null) return undefined;
  row.after(twin);
  return `${other ? 'other stars' : 'same'}: ${sample(row)}`;
};

const DECOYS = [
  '<p>Session 277-1234567-1234567</p>',
  '<p>Order 114-7777777-7777777 was rated <kat-star-rating value="1"></kat-star-rating> on 1/2/2026</p>',
  '<table><tr><th>Date</th><th>Order ID</th><th>Status</th></tr><tr><td>1/2/2026</td><td>114-7777777-7777777</td><td>Shipped</td></tr></table>',
  '<table><tr><th>30 days</th><th>90 days</th></tr><tr><td>7</td><td>8</td></tr></table>',
  '<kat-link label="114-7777777-7777777"></kat-link>',
  '<input type="search" value="">',
  '<h3>Date Rating Order ID Comments Actions</h3>',
];

/** Adds something about something else outside the list. */
const decoy: Mutation = ({ page, chance }) => {
  const place = pick(
    all(app(page), 'div,h3,feedback-summary,home,p').filter(
      (each) => !each.closest('feedback-list,table,feedback-removal'),
    ),
    chance,
  );
  const more = page.createElement('div');
  more.innerHTML = pick(DECOYS, chance) ?? '';
  place?.append(more);
  return place && more.innerHTML.slice(0, 60);
};

const IN_CELL = [
  '<button type="button">Translate</button>',
  '<a href="#">See more</a>',
  '<span>(1)</span>',
  '<div>Posted by Sample Person</div>',
  '<small>114-7777777-7777777</small>',
  '<b>Verified</b>',
  '<kat-icon name="info"></kat-icon>',
  '<kat-star-rating value="3"></kat-star-rating>',
  '<div>Message from Amazon: thank you</div>',
  '<div>1/2/2026</div>',
];

/** Adds something to a cell that is no part of its value. */
const cellDecoy: Mutation = ({ page, chance }) => {
  const cell = pick(
    rowsOf(page).flatMap((row) => [...row.children]),
    chance,
  );
  // In an empty cell it would be all that the buyer is shown to have said.
  const words = [...(cell?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  if (!cell || (!words && !cell.querySelector('kat-star-rating,kat-link'))) return undefined;
  const more = page.createElement('div');
  more.innerHTML = pick(IN_CELL, chance) ?? '';
  if (chance() < 0.5) cell.append(...more.childNodes);
  else cell.prepend(...more.childNodes);
  return sample(cell);
};

const FINNISH = ['Päivämäärä', 'Arvio', 'Tilausnumero', 'Kommentit', 'Toiminnot'];
const LANGUAGES = [
  feedbackChinese,
  feedbackFrench,
  feedbackGerman,
  feedbackItalian,
  feedbackJapanese,
  feedbackSpanish,
].map(({ heads }) => heads);

/** Says the heads in another language: the page's language is each person's choice. */
const translate: Mutation = ({ page, chance }) => {
  const words = pick([...LANGUAGES, FINNISH], chance) ?? FINNISH;
  const [row] = headsOf(page);
  const cells = [...(row?.children ?? [])];
  // In words nobody knows, an older list has nothing that says which column is which.
  if (cells.length !== words.length) return undefined;
  for (const [at, cell] of cells.entries()) {
    const plain = LANGUAGES.concat([['Date', 'Rating', 'Order ID', 'Comments', 'Actions'] as const]).find((heads) =>
      heads.includes((cell.textContent ?? '').trim()),
    );
    const column = plain?.indexOf((cell.textContent ?? '').trim()) ?? at;
    if (plain) cell.textContent = words[column] ?? '';
  }
  return words.join();
};

/** Says the stars in another way. */
const stars: Mutation = ({ page, chance }) => {
  const one = pick(
    rowsOf(page).flatMap((row) => all(row, 'kat-star-rating[value]')),
    chance,
  );
  const value = one?.getAttribute('value');
  if (!one || !value) return undefined;
  const said = pick(
    [
      `<kat-star-rating value="${value}.0"></kat-star-rating>`,
      `<span role="img" aria-label="${value} out of 5"></span>`,
      `<i class="a-icon a-icon-star a-star-${value}"></i>`,
      `${value}/5`,
      '★'.repeat(Number(value)),
      `<kat-star-rating value="${value}" aria-label="${value} von 5 Sternen"></kat-star-rating>`,
    ],
    chance,
  );
  const around = page.createElement('div');
  around.innerHTML = said ?? value;
  one.replaceWith(...around.childNodes);
  return said;
};

/** Writes an order's number as a text or a plain link. */
const link: Mutation = ({ page, chance }) => {
  const one = pick(
    rowsOf(page).flatMap((row) => all(row, 'kat-link[label]')),
    chance,
  );
  const label = one?.getAttribute('label');
  if (!one || !label) return undefined;
  const around = page.createElement('div');
  around.innerHTML =
    pick(
      [`<a href="#">${label}</a>`, `<span dir="ltr">${label}</span>`, label, `<kat-link>${label}</kat-link>`],
      chance,
    ) ?? label;
  one.replaceWith(...around.childNodes);
  return label;
};

/** Takes the language of the page, or its region. */
const language: Mutation = ({ page, chance }) => {
  page.documentElement.lang = chance() < 0.5 ? '' : page.documentElement.lang.slice(0, 2);
  return page.documentElement.lang || 'none';
};

/** Gives Amazon's note an element of its own. */
const note: Mutation = ({ page, chance }) => {
  const text = pick(
    textsOf(page).filter(({ data }) => /message from amazon|来自亚马逊/i.test(data)),
    chance,
  );
  const at = text ? text.data.search(/message from amazon|来自亚马逊/i) : -1;
  if (!text || at < 0) return undefined;
  const own = page.createElement(pick(['div', 'span', 'p', 'small'], chance) ?? 'div');
  own.textContent = text.data.slice(at);
  text.replaceWith(text.data.slice(0, at), own);
  return own.localName;
};

const MUTATIONS = {
  rename,
  unmark,
  wrap,
  pad,
  columns,
  swap,
  drop,
  ghost,
  twice,
  decoy,
  cellDecoy,
  translate,
  stars,
  link,
  language,
  note,
};

/**
 * Changes a page of feedback one to three times by chance. A mutation may hide, disturb, repeat or surround the truth, or let the page
 * contradict itself; it may not make it lie to a person who reads it.
 */
export function mutateFeedback(page: Document, seed: number): string[] {
  return mutateBy(MUTATIONS, page, seed);
}
