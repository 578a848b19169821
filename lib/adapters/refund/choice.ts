import { deepAll, isVisible } from '../dom';
import { CHARGE, says } from '../labels';
import { placeOf } from './grid';
import type { Territory } from './territory';

const CHOICE = 'select, kat-dropdown, [role="combobox"]';

/** The drop-down beside a return-shipping box in which refund or charge is chosen, if there is one. */
export function choiceOf({ box, region }: Territory): Element | undefined {
  return deepAll(placeOf(box.control)?.row ?? region, CHOICE).find(isVisible);
}

/**
 * Whether a charge is chosen, so that the amount is taken from the buyer and not given. Words nobody knows count as
 * given: then less is shown to be left than there is, never more.
 */
export function isCharge(choice: Element): boolean {
  const shown = choice.shadowRoot?.querySelector('.header-row-text')?.textContent ?? choice.getAttribute('value') ?? '';
  return says(CHARGE, choice instanceof HTMLSelectElement ? (choice.selectedOptions[0]?.text ?? '') : shown);
}
