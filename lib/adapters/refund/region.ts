import { parentOf } from '../dom';
import type { Box } from './boxes';

/**
 * The largest part of the page that belongs to one box alone: going outwards from the box, the last element that holds
 * no other box. Whatever the markup, a row, a cell or a block of a form, its text describes that box and no other.
 * Ends at a form, a dialog or the page's main part, so that the only box of a page does not claim all of it.
 */
export function regionOf(box: Box, boxes: readonly Box[]): Element {
  let region = box.control;
  const others = new Set<Element>();
  for (const other of boxes) {
    if (other.input === box.input) continue;
    for (let node: Element | null = other.input; node; node = parentOf(node)) others.add(node);
  }
  for (let node = parentOf(region); node && !others.has(node); node = parentOf(node)) {
    if (
      node.matches(
        'form, main, body, table, tbody, [role="main"], [role="dialog"], [role="table"], kat-table, kat-table-body',
      )
    )
      break;
    region = node;
  }
  return region;
}
