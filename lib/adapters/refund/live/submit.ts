import { deepAll, isVisible, PANEL_ELEMENT, textOf } from '../../dom';
import { REFUNDED, says } from '../../labels';
import { REFUSED, SUBMIT, TAKEN_IN } from './words';

const BUTTON = 'button, kat-button, [role="button"], input[type="submit"], input[type="button"]';

/** Whether a click on this way through the page presses the button that submits the refund. */
export function pressesSubmit(path: readonly EventTarget[]): boolean {
  // Buttons of Makegood's own panels speak of submitting as well.
  if (path.some((target) => target instanceof Element && target.localName === PANEL_ELEMENT)) return false;
  return path.some((target) => {
    if (!(target instanceof Element) || !target.matches(BUTTON)) return false;
    if (target.hasAttribute('disabled') || target.getAttribute('aria-disabled') === 'true') return false;
    const words = [textOf(target), target.getAttribute('label') ?? '', target.getAttribute('value') ?? ''].join(' ');
    return words.length < 120 && says(SUBMIT, words);
  });
}

const NOTICE = '[role="alert"], [role="status"], kat-alert, kat-toast, .a-alert, .a-alert-error';

/** What the page says after a submission: taken in, refused, or nothing that is understood. */
export function outcomeOn(page: Document): 'taken-in' | 'refused' | undefined {
  const said = deepAll(page.body, NOTICE)
    .filter(isVisible)
    .map((each) => ({
      text: `${each.getAttribute('header') ?? ''} ${each.getAttribute('description') ?? ''} ${textOf(each)}`,
      bad: /error|danger/.test(`${each.getAttribute('variant') ?? ''} ${each.className}`),
    }));
  if (said.some(({ text, bad }) => bad || (says(REFUSED, text) && !says(TAKEN_IN, text)))) return 'refused';
  return said.some(({ text }) => says(REFUNDED, text) && says(TAKEN_IN, text)) ? 'taken-in' : undefined;
}
