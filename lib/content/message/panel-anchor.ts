import type { Anchor } from '../../adapters/adapter';
import type { MessagePage } from '../parts';

/**
 * Where the panel goes: where the page's adapter wants it, else behind the outermost
 * element that holds the box: what grows while a person types must not push the box away from under the caret.
 */
export function panelAnchor({ anchor, reply }: MessagePage): Anchor | undefined {
  if (anchor || !reply) return anchor;
  let element: Element = reply.box;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = element.getRootNode()) element = root.host;
  return { element, place: 'after' };
}
