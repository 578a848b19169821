import type { Candidate } from '../../adapters/adapter';
import { contains, parentOf } from '../../adapters/dom';

/** How far out from a spot the thing that is meant may be: the cell around a box, the row around its label. */
const STEPS = 5;

/** What nobody means who points at something in it. */
const WIDE = 'form, main, body, header, nav, table, tbody, kat-table, [role="main"], [role="dialog"], [role="table"]';

/** The innermost element at a point of the window, open shadow roots included. */
export function elementAt(x: number, y: number): Element | undefined {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found ?? undefined;
}

/** The candidate that is meant by pointing at an element: itself, what it stands in, or the only one close around it. */
export function candidateFor(element: Element, candidates: readonly Candidate[]): Candidate | undefined {
  const holding = candidates.findLast(
    ({ element: own }) => own === element || (own.localName === 'table' && contains(own, element)),
  );
  if (holding) return holding;
  for (let node: Element | null = element, steps = 0; node && steps <= STEPS; node = parentOf(node), steps++) {
    const outer: Element = node;
    if (outer.matches(WIDE)) return undefined;
    const inside = candidates.filter((each) => contains(outer, each.element));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}
