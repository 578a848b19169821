import { contains, parentOf } from '../dom';

/** The innermost element around all of these, across shadow roots; one alone is its own. */
export function around(elements: readonly Element[]): Element | undefined {
  const holdsAll = (node: Element): boolean => elements.every((each) => contains(node, each));
  for (let node: Element | null = elements[0] ?? null; node; node = parentOf(node)) if (holdsAll(node)) return node;
  return undefined;
}

/** Tells of an element whether it stands in one of these; of so many elements of a page that each is asked once for each level around it. */
export function standsIn(elements: Iterable<Element>): (element: Element) => boolean {
  const all = new Set(elements);
  return (element) => {
    for (let node: Element | null = element; node; node = parentOf(node)) if (all.has(node)) return true;
    return false;
  };
}
