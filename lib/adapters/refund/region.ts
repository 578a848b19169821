import { parentOf } from '../dom';
import type { Box } from './boxes';

const OUTSIDE =
  'form, main, body, table, tbody, [role="main"], [role="dialog"], [role="table"], kat-table, kat-table-body';

/**
 * The largest part of the page that belongs to each box alone: going outwards from the box, the last element that holds
 * no other box. Whatever the markup, a row, a cell or a block of a form, its text describes that box and no other.
 * Ends at a form, a dialog or the page's main part, so that the only box of a page does not claim all of it.
 * @returns the regions in the order of the boxes.
 */
export function regionsOf(boxes: readonly Box[]): Element[] {
  const held = new Map<Element, number>();
  for (const { input } of boxes) {
    for (let node: Element | null = input; node; node = parentOf(node)) held.set(node, (held.get(node) ?? 0) + 1);
  }
  return boxes.map(({ control }) => {
    let region = control;
    for (let node = parentOf(region); node && held.get(node) === 1 && !node.matches(OUTSIDE); node = parentOf(node))
      region = node;
    return region;
  });
}
