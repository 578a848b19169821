/**
 * Looking at a page as a person does: only what is visible, and through open shadow roots, in which Seller Central's
 * own controls (Katal) keep their text and their inputs. Nothing here changes the page or leaves a mark on it.
 */

/** A node that can hold elements: the document, a shadow root or an element. */
export type Root = Document | ShadowRoot | Element;

/** Name of the element that carries Makegood's own panels; readers pass over it. */
export const PANEL_ELEMENT = 'makegood-panel';

/** Whether a node is an element. What is in a frame has classes of its own, of which nothing here is an instance. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The parent as the eye sees it: out of a shadow root it is the element that hosts it. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** Child nodes, also of a form in which a box is called "childNodes". */
export const childNodesOf = (node: Node): NodeListOf<ChildNode> => Reflect.get(Node.prototype, 'childNodes', node);

/** Every element under `root` that fits the selector, open shadow roots included, in document order. */
export function deepAll(root: Root, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Root): void => {
    for (const child of childNodesOf(node)) {
      if (!isElement(child) || child.localName === PANEL_ELEMENT) continue;
      if (child.matches(selector)) found.push(child);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Every element of the light DOM under `root` that fits: for pages that are known to keep out of shadow roots. */
export function all(root: Document | Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Every open shadow root under `root`. */
export function shadowRootsIn(root: Root): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shadow = (node as Element).shadowRoot;
    if (!shadow || (node as Element).localName === PANEL_ELEMENT) continue;
    found.push(shadow, ...shadowRootsIn(shadow));
  }
  return found;
}

/** Whether a person can see the element (jsdom, which draws nothing, is asked for its styles instead). */
export function isVisible(element: Element): boolean {
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'hidden') return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false });
  }
  for (let node: Element | null = element; node; node = parentOf(node)) if (!isShown(node)) return false;
  return true;
}

/** Whether the element itself does not hide what is in it. */
function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const { display, visibility, opacity } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && visibility !== 'collapse' && opacity !== '0';
}

/** Elements whose text nobody reads. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'option',
  'textarea',
  'svg',
  'head',
  's',
  'del',
  'strike',
  PANEL_ELEMENT,
]);
/** Elements that are parts of a line. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** The pieces of each element that was asked for during one reading, in which the page does not change. */
let memo = new WeakMap<Element, Chunk[]>();

/** Begins a new reading: what was seen of the page before is forgotten. */
export function lookAfresh(): void {
  memo = new WeakMap();
}

/** A piece of visible text with the element it stands in. */
export type Chunk = { text: string; element: Element };

/**
 * The visible pieces of text under an element in reading order; slots show what is put into them.
 * @param marks elements that are given as a piece without text, to see what stands before and behind them.
 */
export function chunksOf(element: Element, marks?: ReadonlySet<Element>): readonly Chunk[] {
  const known = marks ? undefined : memo.get(element);
  if (known) return known;
  const chunks: Chunk[] = [];
  if (!marks) memo.set(element, chunks);
  let raw = '';
  const visit = (node: Node, owner: Element): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? '';
      const text = value.replace(/\s+/g, ' ').trim();
      const last = chunks.at(-1);
      // A number over several elements is one piece: with its separator or its mark it reads on, else nobody can read it.
      const goesOn =
        last &&
        last.text !== '' &&
        /\S$/.test(raw) &&
        /^[\d.,]/.test(value) &&
        blockOf(last.element) === blockOf(owner);
      if (goesOn) last.text += /\d$/.test(raw) && /^\d/.test(value) ? ` ${text}` : text;
      else if (text) chunks.push({ text, element: owner });
      if (value) raw = value;
      return;
    }
    if (!isElement(node)) return;
    const marked = marks?.has(node);
    const silent = SILENT.has(node.localName);
    if ((silent && !marked) || !isShownFast(node)) return;
    if (marked) chunks.push({ text: '', element: node });
    if (silent) return;
    const before = chunks.length;
    const assigned = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : childNodesOf(node.shadowRoot ?? node);
    for (const child of children) visit(child, node);
    // A Katal element that has not drawn itself yet, or keeps its text to itself, still carries it as an attribute.
    if (chunks.length === before && node.localName.startsWith('kat-')) {
      const text = (node.getAttribute('label') ?? node.getAttribute('text'))?.trim();
      if (text) chunks.push({ text, element: node });
    }
  };
  if (isVisible(element)) visit(element, element);
  return chunks;
}

/** The innermost element around that is no mere part of a line. */
function blockOf(element: Element): Element | null {
  let block: Element | null = element;
  while (block && INLINE.has(block.localName)) block = block.parentElement;
  return block;
}

/** Whether an element is visible, of whose surroundings that is known: where nothing is drawn, they are not looked at again. */
export function isShownFast(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    : isShown(element);
}

/** The visible text under an element as one line. */
export function textOf(element: Element): string {
  return joined(chunksOf(element));
}

/** Pieces of text as one line. */
export function joined(chunks: readonly Chunk[]): string {
  return chunks.map(({ text }) => text).join(' ');
}

/** The innermost element around one, itself included, that fits the selector, out of shadow roots too; not beyond `top`. */
export function closestIn(top: Element | null, element: Element, selector: string): Element | undefined {
  for (let node: Element | null = element; node && node !== top; node = parentOf(node))
    if (node.matches(selector)) return node;
  return undefined;
}

/** The element of `elements` that is visible, if there is exactly one. */
export function onlyVisible(elements: readonly Element[]): Element | undefined {
  const visible = elements.filter(isVisible);
  return visible.length === 1 ? visible[0] : undefined;
}

/** Where `a` stands in reading order relative to `b`, across shadow roots. */
export function precedes(a: Element, b: Element): boolean {
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  for (let depth = 0; ; depth++) {
    const [one, other] = [pathA[depth], pathB[depth]];
    if (!one || !other) return pathA.length < pathB.length;
    if (one !== other) return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

/** The element and all it stands in, outermost first. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) path.unshift(node);
  return path;
}

/** Whether `inner` is `outer` or stands in it, across shadow roots. */
export function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}
