import { contains, parentOf } from '../dom';

/** The innermost element around all of these, across shadow roots; one alone is its own. */
export function around(elements: readonly Element[]): Element | undefined {
  const holdsAll = (node: Element): boolean => elements.every((each) => contains(node, each));
  for (let node: Element | null = elements[0] ?? null; node; node = parentOf(node)) if (holdsAll(node)) return node;
  return undefined;
}
