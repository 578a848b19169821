import { PANEL_ELEMENT } from '../../adapters/dom';
import { nameShape, shapeOf, wordsOfTexts } from './redact-text';

/** What is left out with all that is in it. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'base',
  'head',
  'svg',
  'canvas',
  PANEL_ELEMENT,
]);
/** What stands there without its content. */
const EMPTIED = new Set(['iframe', 'frame', 'object', 'embed', 'video', 'audio']);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** Attributes whose values are words of HTML itself. */
const KEPT =
  /^(?:type|hidden|checked|selected|disabled|readonly|required|multiple|colspan|rowspan|scope|dir|lang|tabindex|maxlength|inputmode|variant|aria-(?:expanded|selected|checked|hidden|disabled|required|level|haspopup|sort|live|busy|modal|invalid))$/;
/** Attributes whose values are names that developers gave. */
const NAMES =
  /^(?:class|id|name|for|part|slot|role|aria-(?:labelledby|describedby|controls|owns)|data-(?:test|e2e|qa|cy|hook|field|column|component|automation)[\w-]*)$/;
/** Attributes that carry text or addresses: only their shape is told. */
const SHAPED = /^(?:aria-[\w-]+|label|text|title|alt|placeholder|value|href|action|options|header|kat-aria-label)$/;

/** How long a skeleton may be. */
export const LONGEST_SKELETON = 500_000;
const CUT = '\n<!-- cut off here: the page is longer -->';

const quoted = (value: string): string =>
  value.replace(/[&"<>]/g, (sign) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

/** Every text of the page, in all open shadow roots, values and describing attributes among them. */
function textsUnder(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  const element = node as Element;
  if (node.nodeType === 1 && LEFT_OUT.has(element.localName)) return [];
  const own =
    node.nodeType === 1
      ? [...element.attributes].flatMap(({ name, value }) => (SHAPED.test(name) ? value : [])).concat(typedIn(element))
      : [];
  const roots = [...node.childNodes, ...((element.shadowRoot ?? undefined)?.childNodes ?? [])];
  return [...own, ...roots.flatMap(textsUnder)];
}

const typedIn = (element: Element): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';

function attributesOf(element: Element, said: ReadonlySet<string>): string {
  const written = [...element.attributes].flatMap(({ name, value }) => {
    if (KEPT.test(name)) return ` ${name}="${quoted(value.slice(0, 20).replace(/\p{N}{3,}/gu, '999'))}"`;
    if (NAMES.test(name)) {
      const names = value.split(/\s+/).map((each) => nameShape(each, said));
      return ` ${name}="${quoted(names.join(' '))}"`;
    }
    return SHAPED.test(name) && name !== 'value' ? ` ${name}="${quoted(shapeOf(value))}"` : [];
  });
  const value = typedIn(element) || element.getAttribute('value') || '';
  return `${written.join('')}${value ? ` value="${quoted(shapeOf(value))}"` : ''}`;
}

function skeleton(node: Node, depth: number, said: ReadonlySet<string>): string {
  const indent = `\n${' '.repeat(Math.min(depth, 40))}`;
  if (node.nodeType === 3) {
    const text = shapeOf(node.nodeValue ?? '').trim();
    return text ? `${indent}${quoted(text)}` : '';
  }
  if (node.nodeType !== 1 || LEFT_OUT.has((node as Element).localName)) return '';
  const element = node as Element;
  const tag = element.localName;
  const open = `${indent}<${tag}${attributesOf(element, said)}>`;
  if (VOID.has(tag)) return open;
  const inside = EMPTIED.has(tag) || tag === 'textarea' ? [] : [...element.childNodes];
  const shadow = element.shadowRoot
    ? `${indent} <template shadowrootmode="open">${children(element.shadowRoot, depth + 2, said)}${indent} </template>`
    : '';
  const rest = inside.map((child) => skeleton(child, depth + 1, said)).join('');
  return `${open}${shadow}${rest}${shadow || rest ? indent : ''}</${tag}>`;
}

const children = (root: Node, depth: number, said: ReadonlySet<string>): string =>
  [...root.childNodes].map((child) => skeleton(child, depth, said)).join('');

/**
 * The skeleton of a page as text like HTML: its elements, open shadow roots, names that developers gave, and the shape of
 * every text in place of the text. Nothing that the page says can be read from it.
 */
export function redact(page: Document): string {
  const said = wordsOfTexts(textsUnder(page.documentElement));
  const whole = skeleton(page.documentElement, 0, said).trimStart();
  return whole.length > LONGEST_SKELETON ? `${whole.slice(0, LONGEST_SKELETON)}${CUT}` : whole;
}
