import type { Anchor } from './adapter';

/**
 * The place of the order's card: at the head of the page's content, on every page the same, in the page's own flow, so that it
 * covers nothing. It is outside of what a page's script builds and builds anew: a frame that is thrown out and put back
 * begins from nothing, with a note that is being typed.
 */
export function cardAnchor(page: Document): Anchor | undefined {
  const around = page.querySelector('#sc-content-container, main, [role="main"], .a-container') ?? page.body;
  return around ? { element: around, place: 'first-in' } : undefined;
}
