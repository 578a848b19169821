import type { Anchor } from '../../adapters/adapter';
import { PANEL_ELEMENT } from '../../adapters/dom';

/** How often a panel may be put back within ten seconds; a page that keeps removing it wins until then. */
const MOST_RETURNS = 5;
const WINDOW = 10_000;

/**
 * Puts a panel at its anchor, and back where the page has thrown it out, but never in a loop with a page that does not want it.
 * @param last it stands behind the other panels that are put in front of the same element.
 */
export function keepAt(last = false): (host: Element, anchor: Anchor | undefined) => void {
  let returns: number[] = [];
  return (host, anchor) => {
    if (!anchor || isAt(host, anchor, last)) return;
    const now = Date.now();
    returns = returns.filter((at) => now - at < WINDOW);
    if (returns.length >= MOST_RETURNS) return;
    returns.push(now);
    put(host, anchor);
  };
}

function put(host: Element, { element, place }: Anchor): void {
  const beside = place === 'before' || place === 'after';
  const parent: ParentNode | null = beside ? element.parentNode : element;
  const next = { before: element, after: element.nextSibling, 'first-in': element.firstChild, 'last-in': null }[place];
  // A frame that is taken out and put in again begins from nothing; one that is moved goes on (Chrome 133, Firefox 144).
  const near = host.isConnected && host.ownerDocument === element.ownerDocument;
  if (near && parent && 'moveBefore' in parent) parent.moveBefore(host, next);
  else parent?.insertBefore(host, next);
}

function isAt(host: Element, { element, place }: Anchor, last: boolean): boolean {
  if (!host.isConnected) return false;
  if (last && place === 'before') return host.nextElementSibling === element;
  // Other panels may stand in between: those of one page share an anchor.
  if (place === 'before') return neighbour(host, 'nextElementSibling') === element;
  if (place === 'after') return neighbour(host, 'previousElementSibling') === element;
  return host.parentElement === element;
}

function neighbour(host: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let next = host[side];
  while (next?.localName === PANEL_ELEMENT) next = next[side];
  return next;
}
