import { deepAll, isVisible, textOf } from '../dom';

/** Whether nothing newer (`first`) or older (`last`) stands on another page; `false` where the pager does not say so. */
export type PagerEnds = { first: boolean; last: boolean };

const LINK = 'kat-link,kat-button,a,button';
const NEXT = /[>›»→]\s*$/;
const PREVIOUS = /^\s*[<‹«←]/;

const isOff = (element: Element, around: Element): boolean =>
  element.closest('.pagination-nav-disabled') !== null ||
  element.querySelector('.pagination-nav-disabled') !== null ||
  around.matches('.pagination-nav-disabled');

/** Today's pager: links in elements of class `pagination-nav…`; its end is told by a class alone. */
function byLinks(around: Element): PagerEnds | undefined {
  const bars = [...around.querySelectorAll('[class*="pagination-nav"]')];
  const links = [...new Set(bars.flatMap((bar) => [...(bar.matches(LINK) ? [bar] : bar.querySelectorAll(LINK))]))];
  const shown = links.filter(
    (link) => isVisible(link) && !links.some((other) => other !== link && other.contains(link)),
  );
  if (shown.length === 0) return undefined;
  const end = (mark: RegExp): boolean => {
    const found = shown.filter((link) => mark.test(textOf(link) || (link.getAttribute('label') ?? '')));
    const [link] = found;
    return link !== undefined && found.length === 1 && isOff(link, link);
  };
  return { first: end(PREVIOUS), last: end(NEXT) };
}

const whole = (element: Element, name: string): number | undefined => {
  const text = element.getAttribute(name);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};

/** The older pager, an element of its own that carries its numbers as attributes, or a list with its ends marked. */
function byPagination(around: Element): PagerEnds | undefined {
  const pagers = [...around.querySelectorAll('kat-pagination')].filter(isVisible);
  const [pager] = pagers;
  if (!pager || pagers.length > 1) return undefined;
  const [page, total, size] = ['page', 'total-items', 'items-per-page'].map((name) => whole(pager, name));
  if (page && total !== undefined && size) return { first: page === 1, last: page * size >= total };
  const items = deepAll(pager, 'li');
  const off = (item: Element | undefined): boolean =>
    item !== undefined &&
    items.length > 2 &&
    (/disabled/.test(item.className) ||
      item.getAttribute('aria-disabled') === 'true' ||
      item.querySelector('[disabled],[class*="disabled"]') !== null);
  return { first: off(items[0]), last: off(items.at(-1)) };
}

/** Where the list begins and ends, by the pager in the part of the page around it. */
export function readPager(around: Element): PagerEnds {
  const [links, pagination] = [byLinks(around), byPagination(around)];
  const said = [links, pagination].filter((each) => each !== undefined);
  const all = (end: keyof PagerEnds): boolean => said.length > 0 && said.every((each) => each[end]);
  return { first: all('first'), last: all('last') };
}
