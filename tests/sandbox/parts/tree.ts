export type Attributes = Readonly<Record<string, string>>;

/**
 * A piece of page as plain JSON. One description serves both ways a page comes to be: built by DOM calls in the browser
 * (as React does, which keeps a `div` inside a `tbody`) and written as a string (where the parser moves that `div` out).
 */
export type Tree = string | readonly [tag: string, attributes: Attributes, ...children: Tree[]];

type Child = Tree | readonly Child[] | false | null | undefined;

/** Makes one element; `false`, `null` and `undefined` children are left out, lists are spread. */
export function h(tag: string, attributes: Attributes | null, ...children: Child[]): Tree {
  return [tag, attributes ?? {}, ...children.flatMap(flatten)];
}

function flatten(child: Child): Tree[] {
  if (child === false || child === null || child === undefined) return [];
  return isList(child) ? child.flatMap(flatten) : [child];
}

// An element begins with its tag and then an attribute object; a list of children never has such an object second.
function isList(child: Tree | readonly Child[]): child is readonly Child[] {
  if (typeof child === 'string') return false;
  const second = child[1];
  return typeof second !== 'object' || second === null || Array.isArray(second);
}

const VOID = new Set(['img', 'input', 'br', 'hr', 'link', 'meta']);

/** Writes a tree as HTML. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  const [tag, attributes, ...children] = tree;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? open : `${open}${children.map((child) => toHtml(child)).join('')}</${tag}>`;
}

/** Escapes text for element content and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
