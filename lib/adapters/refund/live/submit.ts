import { deepAll, isVisible, lookAfresh, PANEL_ELEMENT, parentOf, precedes, textOf } from '../../dom';
import { REFUNDED, says } from '../../labels';
import { amountBoxes } from '../boxes';
import { memosOn } from './memos';
import { NO_SUBMIT, NOT_NOW, REFUSED, SUBMIT, TAKEN_IN } from './words';

const BUTTON = 'button, kat-button, [role="button"], input[type="submit"], input[type="button"], .a-button';
const OFF = '[disabled], [aria-disabled="true"], .a-button-disabled';
const FIELDS = 'input:not([type="hidden"], [type="submit"], [type="button"]), textarea, select';

/** All that names a button. */
const wordsOf = (button: Element): string =>
  [textOf(button), ...['label', 'value', 'aria-label'].map((name) => button.getAttribute(name) ?? '')].join(' ');

/**
 * Whether a button stands with the refund: in or behind the part of the page with the amount boxes, and the nearest fields
 * around it are theirs or those of a memo. A search in the page's head and a survey at its foot have fields of their own.
 */
function standsWithBoxes(button: Element): boolean {
  const page = button.ownerDocument;
  const inputs = amountBoxes(page).map(({ input }) => input);
  const [first] = inputs;
  if (!first || !precedes(first, button)) return false;
  const own = new Set<Element>([...inputs, ...memosOn(page).map(({ area }) => area)]);
  for (let node = parentOf(button); node; node = parentOf(node)) {
    const fields = deepAll(node, FIELDS).filter(isVisible);
    if (fields.length > 0) return fields.some((field) => own.has(field));
  }
  return false;
}

/** Whether a click on this way through the page presses the button that submits the refund. */
export function pressesSubmit(path: readonly EventTarget[]): boolean {
  lookAfresh();
  const elements = path.filter((target): target is Element => target instanceof Element);
  if (elements.some((each) => each.localName === PANEL_ELEMENT)) return false;
  const buttons = elements.filter((each) => each.matches(BUTTON));
  if (buttons.some((each) => each.matches(OFF))) return false;
  const button = buttons.find((each) => {
    const words = wordsOf(each);
    return words.length < 120 && says(SUBMIT, words) && !says(NO_SUBMIT, words);
  });
  return button !== undefined && (says(REFUNDED, wordsOf(button)) || standsWithBoxes(button));
}

const NOTICE = '[role="alert"], [role="status"], kat-alert, kat-toast, .a-alert, .a-alert-error';
/** What else can fail on a page: its own parts. */
const ELSE_FAILED = /\bload(?:ing)?\b|laden|charger|cargar|caricare|読み込|加载/iu;
const ELSEWHERE = 'header, nav, footer, [role="banner"], [role="navigation"]';

/** What one notice says, clause by clause: what was taken in may go on to say what can no longer be done. */
function outcomeIn(text: string, bad: boolean): Outcome | undefined {
  const clauses = text.split(/[.!?;,。！？；，]/);
  const taken = clauses.some(
    (clause) => says(REFUNDED, clause) && says(TAKEN_IN, clause) && !says(REFUSED, clause) && !says(NOT_NOW, clause),
  );
  if (taken) return bad ? undefined : 'taken-in';
  if (clauses.some((clause) => says(REFUSED, clause) && !ELSE_FAILED.test(clause))) return 'refused';
  return bad && text.trim() !== '' && !says(REFUSED, text) ? 'refused' : undefined;
}

/** What became of a submission, by what the page says of it. */
export type Outcome = 'taken-in' | 'refused';

/** The notices of the page, each with its text; those that stood there before a submission say nothing of it. */
export function noticesOn(page: Document): Map<Element, string> {
  lookAfresh();
  const shown = deepAll(page.body, NOTICE).filter((each) => isVisible(each) && !each.closest(ELSEWHERE));
  return new Map(
    shown.map((each) => [
      each,
      `${each.getAttribute('header') ?? ''} ${each.getAttribute('description') ?? ''} ${textOf(each)}`,
    ]),
  );
}

/**
 * What the page says after a submission: taken in, refused, or nothing that is understood. What was so before, and two notices
 * that contradict each other, tell nothing.
 */
export function outcomeOn(page: Document, before: ReadonlyMap<Element, string> = new Map()): Outcome | undefined {
  const outcomes = [...noticesOn(page)].flatMap(([each, text]) => {
    if (before.get(each) === text) return [];
    return outcomeIn(text, /error|danger/.test(`${each.getAttribute('variant') ?? ''} ${each.className}`)) ?? [];
  });
  return new Set(outcomes).size === 1 ? outcomes[0] : undefined;
}
