import { contains, parentOf } from '../dom';

/** What an element is to the developers of the page: its name and its class. */
export const shapeOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The outermost element around one that does not hold another; `undefined` where already the one does. */
export function branch(element: Element, other: Element): Element | undefined {
  let found: Element | undefined;
  for (let node: Element | null = element; node && !contains(node, other); node = parentOf(node)) found = node;
  return found;
}
