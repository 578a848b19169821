import type { HandTruth } from './hand-page.ts';
import { MONEY } from './mutate-words.ts';

/** A chance number from 0 up to, but not including, 1. */
type Chance = () => number;

/** What a mutation works on. It changes the page and nothing else. */
interface Scene {
  page: Document;
  truth: HandTruth;
  chance: Chance;
}

/** One mutation; it says in words what it did, or nothing where the page has no place for it. */
export type Mutation = (scene: Scene) => string | undefined;

const SKIPPED = new Set(['script', 'style', 'template', 'option', 'textarea', 'head', 'title']);
export const BONES =
  'tr,td,th,tbody,thead,tfoot,table,li,dt,dd,legend,html,body,head,label,kat-table-row,kat-table-cell,kat-table-body,kat-table-head,input,kat-input,script';
export const CELL = 'td,th,kat-table-cell,[role=cell],[role=columnheader]';
export const INLINE = `${CELL},dt,dd,span,label,input,b,i,em,small`;
export const TOTALS = /total|合計|合计|总计|総計|gesamt|summe|totale|totaux/i;
const PROMOTION = /promo|discount|rabatt|プロモ|促销|优惠/i;
/** What has been given back, and words by which an amount is less than it seems: without them the amounts that stay would lie. */
const GIVEN = /refund|erstatt|rembours|reembols|rimbors|返金|退款/i;
const QUALIFIED = /available|remaining|so far|\bleft\b/i;
const NAMED = /\d{3}-\d{7}-\d{7}|ASIN|B0/;

/** Numbers by chance that are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list by chance. */
export function pick<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

/** One of those in a list that fit, by chance; as few as possible are asked whether they do. */
export function pickWhere<T>(list: readonly T[], fits: (one: T) => boolean, chance: Chance): T | undefined {
  const left = [...list];
  for (let last = left.length - 1; last >= 0; last--) {
    const at = Math.floor(chance() * (last + 1));
    const [one] = left.splice(at, 1);
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}

/** The words of an element, those of the document's own scripts included. */
export const wordsOf = (element: Element): string => element.textContent ?? '';

/** Every element of the page that can carry words, open shadow roots included. */
export function elementsOf(page: Document): Element[] {
  const found: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const each of root.children) {
      if (SKIPPED.has(each.localName)) continue;
      found.push(each);
      if (each.shadowRoot) visit(each.shadowRoot);
      visit(each);
    }
  };
  visit(page.body);
  return found;
}

/** Every text of the page that is not blank. */
export function textsOf(page: Document): Text[] {
  return [page.body, ...elementsOf(page)]
    .flatMap((each) => [...each.childNodes, ...(each.shadowRoot?.childNodes ?? [])])
    .filter((node): node is Text => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}

/** A short sample of an element, for messages. */
export const sample = (element: Element): string => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 90);

/** Whether the element belongs to a row about a promotion, without which every figure would be another. */
function ofPromotion(element: Element): boolean {
  for (let node: Element | null = element; node && wordsOf(node).length < 80; node = node.parentElement)
    if (PROMOTION.test(wordsOf(node))) return true;
  return false;
}

/** Whether the element is one piece of a printed amount: its mark, its point or its cents. */
function ofAmount(element: Element): boolean {
  const words = wordsOf(element).trim();
  const around = wordsOf(element.parentElement ?? element).trim();
  return words !== around && !/\p{L}{2}/u.test(words) && !MONEY.test(words) && /\d/.test(around);
}

/** Whether the element is a cell of a flat grid, in which everything behind it would move to another column. */
export const inGrid = (element: Element): boolean =>
  element.parentElement !== null && getComputedStyle(element.parentElement).display === 'grid';

/** Whether the cents of the element's amount stand behind it, in an element of their own. */
export const hasCentsBehind = (element: Element): boolean =>
  /^\d+$/.test(wordsOf(element.nextElementSibling ?? element).trim());

/** Whether the element can go without making a liar of the page: what goes is whole, and nothing else rests on it. */
export function canGo(element: Element, { truth }: Scene): boolean {
  const words = wordsOf(element);
  if (truth.state === 'drift' || inGrid(element) || hasCentsBehind(element) || NAMED.test(words) || words.length >= 80)
    return false;
  const given = truth.kind === 'order-details' && GIVEN.test(words) && MONEY.test(words);
  if (given || QUALIFIED.test(words)) return false;
  return (
    !element.matches('input,form,#MYO-app') &&
    !element.querySelector('input') &&
    !ofPromotion(element) &&
    !ofAmount(element)
  );
}
