import type { HandTruth } from './hand-page.ts';
import {
  BONES,
  CELL,
  canGo,
  chanceOf,
  elementsOf,
  hasCentsBehind,
  INLINE,
  inGrid,
  type Mutation,
  pick,
  pickWhere,
  sample,
  TOTALS,
  textsOf,
  wordsOf,
} from './mutate-scene.ts';
import { translate } from './mutate-translate.ts';
import { DECOYS, MONEY, SYNONYMS, TITLE_ENDS } from './mutate-words.ts';

/** Takes something short off the page. */
const drop: Mutation = (scene) => {
  const element = pickWhere(elementsOf(scene.page), (each) => canGo(each, scene), scene.chance);
  if (!element) return undefined;
  const was = sample(element);
  if (element.matches(CELL)) element.replaceChildren();
  else element.remove();
  return was;
};

/** Makes something short invisible. */
const hide: Mutation = (scene) => {
  const goes = (each: Element): boolean => canGo(each, scene) && !each.matches('td,th');
  const element = pickWhere(elementsOf(scene.page), goes, scene.chance);
  element?.setAttribute('style', 'display: none');
  return element && sample(element);
};

/** Says a label in other words, once or wherever it stands. */
const rename: Mutation = ({ page, chance }) => {
  const texts = textsOf(page);
  const found = texts.flatMap((text) =>
    SYNONYMS.filter(([label]) => label.test(text.data.trim())).map(([label, words]) => ({ text, label, words })),
  );
  const one = pick(found, chance);
  if (!one) return undefined;
  const was = one.text.data;
  const word = pick(one.words, chance) ?? '';
  const places = chance() < 0.5 ? texts.filter(({ data }) => data === was) : [one.text];
  for (const text of places) text.data = was.trim().replace(one.label, word);
  return `${was.trim()} → ${one.text.data}`;
};

/** How many products an element names. */
const productsIn = (element: Element): number => new Set(wordsOf(element).match(/B0[A-Z0-9]{8}/g)).size;

/** Whether an element says for itself what its amount is. */
const speaksForItself = (element: Element): boolean =>
  /\p{L}/u.test(wordsOf(element)) &&
  (MONEY.test(wordsOf(element)) || element.querySelector('input,kat-input') !== null);

/** Whether two neighbours can change places without saying anything else. */
function canSwap(one: Element, other: Element | null): boolean {
  if (!other || one.localName !== other.localName || one.className !== other.className || one.matches(INLINE))
    return false;
  if (!speaksForItself(one) || !speaksForItself(other) || TOTALS.test(wordsOf(one) + wordsOf(other))) return false;
  const frame = one.parentElement?.closest('form,.card,#MYO-app') ?? one;
  return productsIn(one) === productsIn(other) && (productsIn(one) === 1 || productsIn(frame) < 2);
}

/** Lets two neighbours that say what they are change places, where the order of lines tells nothing. */
const swap: Mutation = ({ page, truth, chance }) => {
  if (!truth.items?.some(({ asin }) => asin) || page.querySelector('[rowspan]')) return undefined;
  const element = pickWhere(elementsOf(page), (each) => canSwap(each, each.nextElementSibling), chance);
  if (!element?.nextElementSibling) return undefined;
  element.before(element.nextElementSibling);
  return sample(element);
};

/** Whether every row of a table has the same plain cells under named columns. */
function isEven(table: HTMLTableElement): boolean {
  const [head, ...rows] = [...table.rows].map((row) => [...row.cells]);
  if (!head || head.length < 3 || head.some((cell) => cell.localName !== 'th')) return false;
  return [head, ...rows].every(
    (cells) => cells.length === head.length && cells.every(({ colSpan, rowSpan }) => colSpan === 1 && rowSpan === 1),
  );
}

/** Lets two columns of a table change places, heads and all. */
const columns: Mutation = ({ page, chance }) => {
  const table = pick([...page.querySelectorAll('table')].filter(isEven), chance);
  if (!table) return undefined;
  const places = [...(table.rows[0]?.cells ?? [])].map((_cell, index) => index);
  const [from = 0, to = 0] = [pick(places, chance), pick(places, chance)].sort();
  if (from === to) return undefined;
  for (const row of table.rows) {
    const [left, right] = [row.cells[from], row.cells[to]];
    const mark = page.createComment('');
    left?.replaceWith(mark);
    if (left) right?.replaceWith(left);
    if (right) mark.replaceWith(right);
  }
  return `${from} and ${to}`;
};

/** Puts another element around something. */
const wrap: Mutation = ({ page, chance }) => {
  const element = pickWhere(
    elementsOf(page),
    (each) => !each.matches(BONES) && !each.parentElement?.closest('label,kat-input'),
    chance,
  );
  const around = page.createElement(pick(['div', 'span', 'section', 'p'], chance) ?? 'div');
  element?.before(around);
  if (element) around.append(element);
  return element && `${element.localName}.${element.className}`;
};

/** Gives an amount in the middle of a text an element of its own. */
const split: Mutation = ({ page, chance }) => {
  const text = pickWhere(textsOf(page), ({ data }) => MONEY.test(data), chance);
  const match = text && MONEY.exec(text.data);
  if (!match) return undefined;
  const { data } = text;
  const part = page.createElement(pick(['b', 'span', 'strong', 'em'], chance) ?? 'b');
  part.textContent = match[0];
  text.replaceWith(data.slice(0, match.index), part, data.slice(match.index + match[0].length));
  return data;
};

/** Says a sentence with an amount twice. */
const repeat: Mutation = ({ page, chance }) => {
  const element = pickWhere(
    elementsOf(page),
    (each) =>
      each.children.length === 0 &&
      !inGrid(each) &&
      !hasCentsBehind(each) &&
      MONEY.test(wordsOf(each)) &&
      /\p{L}{3}/u.test(wordsOf(each)) &&
      !each.matches('td,th'),
    chance,
  );
  element?.after(element.cloneNode(true));
  return element && wordsOf(element);
};

/** Puts an invisible twin with other numbers beside an amount. */
const ghost: Mutation = ({ page, chance }) => {
  const element = pickWhere(
    elementsOf(page),
    (each) =>
      wordsOf(each).length < 120 &&
      MONEY.test(wordsOf(each)) &&
      !each.matches('td,th,tr') &&
      !each.closest('kat-input'),
    chance,
  );
  if (!element) return undefined;
  const twin = element.cloneNode(true) as Element;
  twin.setAttribute('style', 'display: none');
  for (const box of twin.querySelectorAll('input')) box.removeAttribute('id');
  for (const node of [twin, ...twin.querySelectorAll('*')].flatMap((each) => [...each.childNodes]))
    if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replaceAll(/\d/g, '7');
  if (chance() < 0.5) element.after(twin);
  else element.before(twin);
  return wordsOf(element).slice(0, 50);
};

/** Prints every amount with the currency's code in place of its mark. */
const format: Mutation = ({ page, truth, chance }) => {
  const code = truth.currency;
  if (!code) return undefined;
  const styles: readonly ((number: string) => string)[] = [
    (number) => `${code} ${number}`,
    (number) => `${number} ${code}`,
    (number) => `${code}\u202f${number}`,
    (number) => `${number}\u00a0${code}`,
    // Other separators, where two decimals show which of them is the decimal one.
    (number) =>
      `${/[.]\d\d$/.test(number) ? number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : number} ${code}`,
  ];
  const style = pick(styles, chance) ?? String;
  for (const text of textsOf(page)) {
    text.data = text.data.replace(
      new RegExp(MONEY, 'g'),
      (_all, minus?: string, _mark?: string, number?: string, other?: string, behind?: string) =>
        `${minus || other || ''}${style((number ?? behind ?? '').trim())}`,
    );
  }
  return JSON.stringify(style('1.00'));
};

/** Adds a sentence with an amount that is about something else. */
const decoy: Mutation = ({ page, chance }) => {
  const element = pickWhere(
    elementsOf(page),
    (each) =>
      !each.matches('tr,table,tbody,thead,th,input,kat-input,dl,#MYO-app *') &&
      !each.closest('kat-input,th') &&
      !inGrid(each) &&
      !hasCentsBehind(each),
    chance,
  );
  if (!element) return undefined;
  const more = page.createElement(pick(['span', 'div', 'p', 'small'], chance) ?? 'p');
  more.innerHTML = pick(DECOYS, chance) ?? '';
  const inside = element.matches('td,dt,dd,li,[role=cell],kat-table-cell,kat-table-row,kat-table-body');
  if (!inside && chance() < 0.5) element.after(more);
  else element.append(more);
  return `${more.outerHTML} at ${element.localName}.${element.className}`;
};

/** Lets the name of a product end in words that read like something else. */
const title: Mutation = ({ page, chance }) => {
  const places = textsOf(page).filter(
    ({ data, parentElement }) =>
      parentElement?.closest('a[href*="/gp/product/"],h3,h4,b,caption') &&
      /\p{L}{3}/u.test(data) &&
      !/ASIN|SKU|total|limit|\$|refund|B0|order/i.test(data),
  );
  const text = pick(places, chance);
  if (!text) return undefined;
  text.data += pick(TITLE_ENDS, chance) ?? '';
  return text.data;
};

const MUTATIONS = {
  drop,
  hide,
  rename,
  translate,
  swap,
  columns,
  wrap,
  split,
  repeat,
  ghost,
  format,
  decoy,
  title,
};
const NAMES = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[];

/** What was done to a page. `hidden`: a printed limit may be gone, and a rule may stand in for it. */
export interface Mutated {
  steps: string[];
  hidden: boolean;
}

/**
 * Changes a page one to three times by chance. A mutation may hide, disturb, repeat or surround the truth; it may not
 * make the page itself lie to a person who reads it.
 */
export function mutate(page: Document, truth: HandTruth, seed: number): Mutated {
  const chance = chanceOf(seed);
  const done: Mutated = { steps: [], hidden: false };
  const wanted = 1 + Math.floor(chance() * 3);
  // A mutation that finds no place on this page makes room for another.
  for (let tries = 0; done.steps.length < wanted && tries < 12; tries++) {
    const name = pick(NAMES, chance) ?? 'wrap';
    const what = MUTATIONS[name]({ page, truth, chance });
    if (what === undefined) continue;
    done.steps.push(`${name}: ${what}`);
    done.hidden ||= name === 'drop' || name === 'hide';
  }
  return done;
}
