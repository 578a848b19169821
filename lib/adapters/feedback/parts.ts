import { PANEL_ELEMENT } from '../dom';
import { isDrawn } from './drawn';

/**
 * A run of visible text in one element. `box` is that element, marks of direction looked through; `struck` says
 * how much of it is struck through by `<s>` or `<del>`.
 */
export type Part = { text: string; box: Element; struck: 'all' | 'some' | 'none' };

/** What a cell says: its text, the controls in it, whose words are nobody's text, and the texts in it that are not shown. */
export type Parts = { parts: readonly Part[]; controls: readonly Element[]; hidden: readonly string[] };

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'option', 'head', PANEL_ELEMENT]);
const FORMAT = new Set(['bdi', 'bdo']);
const STRIKE = new Set(['s', 'del', 'strike']);
const CONTROL =
  'a,button,select,input,textarea,svg,kat-button,kat-link,kat-icon,kat-dropdown,kat-dropdown-button,kat-textarea,[role="button"],[role="link"]';

const MENU = new Set(['select', 'kat-dropdown', 'kat-dropdown-button']);

/** Whether a control is a menu to choose from. */
export const isMenu = ({ localName }: Element): boolean => MENU.has(localName);

const NOTHING: Parts = { parts: [], controls: [], hidden: [] };

/** Elements that draw what is put into them and add nothing: their shadow root need not be asked. */
const LIGHT = new Set(['kat-table-cell', 'kat-table-row', 'kat-box', 'td', 'th']);

const keepsLight = (element: Element): boolean => LIGHT.has(element.localName) || !element.shadowRoot;

/** The text that an element carries as an attribute, where that is all there is to read of it. */
function labelOf(element: Element): string | null {
  if (element.localName === 'kat-link') return element.getAttribute('label');
  // The stars are in the value, for which there is a reader of its own.
  return element.localName === 'kat-star-rating' && element.hasAttribute('value') ? '' : null;
}

/** Stands for `<br>` while the white space around it is put in order. */
const BREAK = '\ue000';

/** Text as it is read: runs of blanks are one, line breaks stay, and no more than one line is left free. */
function tidy(text: string): string {
  const trimmed = text.trim();
  // Most comments are one line; taking it apart costs more than looking.
  if (!/[^\S ]| {2}|\ue000/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\ue000\s*/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The visible text of a cell, element by element, open shadow roots and slots included.
 * @param through whether links and buttons are read like any other text.
 */
export function partsOf(cell: Element, through = false): Parts {
  const only = cell.firstChild;
  if (!only) return NOTHING;
  if (only === cell.lastChild && only.nodeType === Node.TEXT_NODE && keepsLight(cell)) {
    const text = tidy(only.nodeValue ?? '');
    return text === '' ? NOTHING : { parts: [{ text, box: cell, struck: 'none' }], controls: [], hidden: [] };
  }
  const found: { raw: string; box: Element; struck: number; plain: number }[] = [];
  const controls: Element[] = [];
  const hidden: string[] = [];
  const keep = ({ textContent }: Node): void => {
    const text = textContent?.trim();
    if (text) hidden.push(text);
  };
  const say = (raw: string, box: Element, struck: boolean): void => {
    const last = found.at(-1);
    const part = last?.box === box ? last : { raw: '', box, struck: 0, plain: 0 };
    if (part !== last) found.push(part);
    part.raw += raw;
    if (raw.trim() !== '' && raw !== BREAK) part[struck ? 'struck' : 'plain']++;
  };
  const visit = (node: Node, box: Element, struck: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const raw = node.nodeValue ?? '';
      if (raw.trim() !== '') say(raw, box, struck);
      return;
    }
    if (!(node instanceof Element)) return;
    const { localName } = node;
    if (localName === 'br') say(BREAK, box, struck);
    if (localName === 'br' || SILENT.has(localName)) return;
    const drawn = isDrawn(node);
    // A control that is not drawn may be drawn in a moment, and tells by its words what it is for.
    if (!through && node.matches(CONTROL) && (drawn || !isMenu(node))) {
      controls.push(node);
      return;
    }
    if (!drawn) {
      keep(node);
      return;
    }
    const label = labelOf(node);
    if (label !== null) {
      if (label.trim() !== '') say(label, node, struck);
      return;
    }
    const before = found.length;
    inside(node, FORMAT.has(localName) ? box : node, struck || STRIKE.has(localName));
    // A Katal element that has not drawn itself yet, or keeps its text to itself, still carries it as an attribute.
    const own =
      found.length === before && localName.startsWith('kat-')
        ? (node.getAttribute('label') ?? node.getAttribute('text'))
        : null;
    if (own?.trim()) say(own, node, struck);
  };
  const inside = (element: Element, box: Element, struck: boolean): void => {
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    const around = keepsLight(element) ? element : (element.shadowRoot ?? element);
    for (const child of assigned.length > 0 ? assigned : around.childNodes) visit(child, box, struck);
    if (around === element) return;
    // What is put into an element that has no slot for it is not shown.
    for (const child of element.childNodes)
      if ((child instanceof Element || child instanceof Text) && child.assignedSlot === null) keep(child);
  };
  inside(cell, cell, false);
  const parts = found.map(({ raw, box, struck, plain }): Part => {
    return { text: tidy(raw), box, struck: struck === 0 ? 'none' : plain === 0 ? 'all' : 'some' };
  });
  return { parts: parts.filter(({ text }) => text !== ''), controls, hidden };
}

/** The visible text of a cell as one line, whatever it stands in. */
export function lineOf(cell: Element): string {
  const { parts } = partsOf(cell, true);
  return parts.map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
}
