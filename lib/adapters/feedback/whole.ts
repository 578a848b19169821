import type { Parts } from './parts';

const ELLIPSIS = /(?:…|\.\.\.)$/;

/** Controls beside a comment that make nothing of it longer, by all their words; what is not known may open the rest of it. */
const HARMLESS =
  /^(?:(?:translate|translation|show original|copy|copied|reply|respond|übersetzen|original anzeigen|kopieren|antworten|traduire|voir l['’]original|copier|répondre|traducir|ver original|copiar|responder|traduci|mostra originale|copia|rispondi|翻訳|原文を表示|コピー|返信|翻译|显示原文|复制|回复)\s*)*$/iu;

/** Attributes that are no text of a page but its making: names, places, numbers. */
const NO_TEXT = new Set(['class', 'style', 'id', 'slot', 'href', 'src']);

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether an attribute of an element says the same text and goes on, or, of a text that ends in dots, says anything longer. */
function saysMore(element: Element, comment: string): boolean {
  const { attributes } = element;
  if (attributes.length === 0) return false;
  const cut = ELLIPSIS.test(comment);
  const begins = plain(comment.replace(ELLIPSIS, ''));
  for (const { name, value } of attributes) {
    if (NO_TEXT.has(name) || value === '' || begins === '') continue;
    // What a cut text is called is the whole of it, or words that offer it; a text among the data of an element is prose.
    const named = /^(?:title|aria-label)$/.test(name) || (name.startsWith('data-') && /\s/.test(value.trim()));
    if (!(cut && named) && value.length <= begins.length) continue;
    const said = plain(value);
    if (said !== plain(comment) && (said.startsWith(begins) || (cut && named))) return true;
  }
  return false;
}

function opensMore(control: Element): boolean {
  if (control.hasAttribute('aria-expanded') || control.querySelector('[aria-expanded]')) return true;
  const words = [
    control.textContent,
    ...['label', 'text', 'aria-label', 'title'].map((at) => control.getAttribute(at)),
  ];
  return words.some((said) => said && !HARMLESS.test(said.trim()));
}

/**
 * Whether a comment is all that was said: nothing of its cell is kept back, no control opens more of it, and no attribute goes on
 * where the text ends. No element for this was ever seen on the page, so whatever could be one counts as one.
 * @param from the elements that the text stands in, and those around it inside the cell.
 */
export function isWhole(comment: string, { hidden, controls }: Parts, from: Iterable<Element>): boolean {
  // Words that are there twice, for another size of screen, say nothing more.
  if (hidden.some((text) => plain(text) !== plain(comment))) return false;
  if (controls.some(opensMore) || (controls.length > 0 && ELLIPSIS.test(comment))) return false;
  for (const element of from) if (saysMore(element, comment)) return false;
  return true;
}
