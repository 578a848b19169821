import { deepAll, isVisible } from '../dom';
import { CHARGE, REFUNDED, says } from '../labels';
import { placeOf } from './grid';
import type { Territory } from './territory';

const CHOICE = 'select, kat-dropdown, [role="combobox"]';

/** The drop-down beside a return-shipping box in which refund or charge is chosen, if there is one. */
export function choiceOf({ box, region }: Territory): Element | undefined {
  const found = deepAll(placeOf(box.control)?.row ?? region, CHOICE).filter(isVisible);
  // A list that does not offer to give it back as well is another choice (a reason).
  return found.find(
    (each) => !(each instanceof HTMLSelectElement) || [...each.options].some(({ text }) => says(REFUNDED, text)),
  );
}

/**
 * Whether a charge is chosen, so that the amount is taken from the buyer and not given. Words nobody knows count as
 * given: then less is shown to be left than there is, never more.
 */
export function isCharge(choice: Element): boolean {
  const shown = choice.shadowRoot?.querySelector('.header-row-text')?.textContent ?? choice.getAttribute('value') ?? '';
  const text = choice instanceof HTMLSelectElement ? (choice.selectedOptions[0]?.text ?? '') : shown;
  return says(CHARGE, text) && !says(REFUNDED, text);
}
