import type { Locator } from '../../domain/taught';
import type { Candidate } from '../adapter';
import { parentOf } from '../dom';

/** A text as words alone, so that a colon, a star or capitals make no other label of it. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Attributes that developers choose and that stay: hooks of tests and of automation, names, roles. */
const LASTING = /^(?:role|name|id|data-(?:test|e2e|qa|cy|hook|field|column|component|automation)[\w-]*)$/;

/** The element and the elements around it that stand for it: the control around an input, the wrappers of a text. */
function layersOf(element: Element): Element[] {
  const [parent, outer] = [parentOf(element), parentOf(parentOf(element) ?? element)];
  const control = [parent, outer].filter((each) => each?.localName.startsWith('kat-'));
  return [element, ...(element.localName === 'input' ? control : [parent, outer])].flatMap((each) => each ?? []);
}

/** The lasting attributes of an element, where their values name a thing and no order, person or place in a list. */
export function marksOf(element: Element): [string, string][] {
  return layersOf(element).flatMap((each) =>
    [...each.attributes].flatMap(({ name, value }): [string, string][] =>
      LASTING.test(name) && /^[a-z][a-z_.:-]{1,60}$/i.test(value) ? [[name, value]] : [],
    ),
  );
}

/** The way down to an element: its place among its siblings from the top; a shadow root is entered with -1. */
export function pathTo(element: Element): number[] {
  const path: number[] = [];
  for (let node = element; ; ) {
    const above: ParentNode | null = node.parentElement ?? (node.getRootNode() as ParentNode);
    path.unshift(Array.prototype.indexOf.call(above.children, node));
    if (above instanceof Element) node = above;
    else if (above instanceof ShadowRoot) {
      path.unshift(-1);
      node = above.host;
    } else return path;
  }
}

/**
 * The candidates that a locator means: all with its label (a form of several items has several); where no label says so,
 * those with its attributes; the place on the page only where the element had nothing else.
 */
export function located<T extends Candidate>(all: readonly T[], { tag, label, attributes, path }: Locator): T[] {
  const wanted = label && plainWords(label);
  const named = wanted ? all.filter(({ names }) => names().some((name) => plainWords(name) === wanted)) : [];
  if (named.length > 0) return named;
  const alike = all.filter(({ element }) => element.localName === tag);
  if (attributes.length === 0) return wanted ? [] : alike.filter(({ element }) => `${pathTo(element)}` === `${path}`);
  const marked = alike.filter(({ element }) => {
    const marks = marksOf(element).map(String);
    return attributes.every((each) => marks.includes(`${each}`));
  });
  // What is no label's is one thing alone: two with the same marks are two things.
  return marked.length === 1 ? marked : [];
}
