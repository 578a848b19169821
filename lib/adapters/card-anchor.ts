import type { Adapter, Anchor } from './adapter';

/**
 * The place of the order's card: with the panel of the page's adapter where there is one, else at the head of the page's
 * content. In the page's own flow, so that it covers nothing.
 */
export function cardAnchor(page: Document, adapter: Adapter | undefined): Anchor | undefined {
  const place = adapter?.anchor(page);
  if (place) return place;
  const around = page.querySelector('#sc-content-container, main, [role="main"], .a-container') ?? page.body;
  return around ? { element: around, place: 'first-in' } : undefined;
}
