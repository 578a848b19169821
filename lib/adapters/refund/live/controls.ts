import { contains, deepAll, isVisible, lookAfresh, textOf } from '../../dom';
import { PART_OTHER, PART_SHIPPING, REFUNDED, says } from '../../labels';
import { labelOf, outerControl } from './label-of';
import { type MemoBox, memosOn } from './memos';
import { FULL, NOT, PARTIAL, REASON } from './words';

/** What stands on the form beside its amount boxes. */
export type FormControls = { memos: readonly MemoBox[]; reason: Element | undefined };

/** Amazon's older style lays a button over the native drop-down, which is there and cannot be seen. */
const isOffered = (choice: Element): boolean => {
  const around = choice.closest('.a-dropdown-container');
  return isVisible(choice) || (around !== null && isVisible(around));
};

/** The controls of the form beside its amount boxes, as it stands now. */
export function formControls(page: Document): FormControls {
  lookAfresh();
  const offered = deepAll(page.body, 'select, kat-dropdown, [role="combobox"]').filter(isOffered);
  // Of a control in a control the outer one is the page's own.
  const outer = offered.filter((each) => !offered.some((other) => other !== each && contains(other, each)));
  const named = outer.map((each) => ({ each, label: labelOf(each, each, outer) }));
  const reasons = named.filter(({ label }) => says(REASON, label));
  const ofRefund = reasons.filter(({ label }) => says(REFUNDED, label));
  const [only] = reasons.length === 1 ? reasons : ofRefund;
  return { memos: memosOn(page), reason: reasons.length === 1 || ofRefund.length === 1 ? only?.each : undefined };
}

const TICKS =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="switch"], kat-checkbox, kat-radiobutton';

/** Every box of the page that can be ticked, with its label. */
function ticksOn(page: Document): { label: string; ticked: boolean }[] {
  const found = deepAll(page.body, TICKS).filter(isVisible);
  // A Katal control is asked by the native one that it has drawn.
  const boxes = found.filter((each) => !found.some((other) => other !== each && contains(each, other)));
  const controls = boxes.map((box) => outerControl(outerControl(box, 'kat-radiobutton'), 'kat-checkbox'));
  return boxes.map((box, place) => ({
    // A box made of a role alone is named by what stands in it.
    label: (box.matches('[role]') && textOf(box)) || labelOf(box, controls[place] ?? box, controls),
    ticked:
      box instanceof HTMLInputElement
        ? box.checked
        : box.getAttribute('aria-checked') === 'true' ||
          (box.localName.startsWith('kat-') && box.hasAttribute('checked')),
  }));
}

/** The labels of all boxes that are ticked. */
export function tickedLabels(page: Document): string[] {
  return ticksOn(page).flatMap(({ label, ticked }) => (ticked ? [label] : []));
}

const isFull = (text: string): boolean => says(FULL, text) && !says(PARTIAL, text);

/** Whether a box means a refund of everything: in full, and not of the shipping or a tax alone. */
const meansAll = (label: string): boolean =>
  isFull(label) &&
  says(REFUNDED, label) &&
  !says(PART_SHIPPING, label) &&
  !says(PART_OTHER, label) &&
  !says(NOT, label);

/** Tabs of the page; a Katal tab holds what stands below its head, so its own name is asked first. */
function tabsOn(page: Document): { text: string; selected: boolean }[] {
  return deepAll(page.body, '[role="tab"], kat-tab')
    .filter((tab) => isVisible(tab) || tab.localName === 'kat-tab')
    .map((tab) => ({
      text: tab.getAttribute('label') ?? (tab.localName === 'kat-tab' ? '' : textOf(tab)),
      selected:
        tab.getAttribute('aria-selected') === 'true' || (tab.localName === 'kat-tab' && tab.hasAttribute('selected')),
    }));
}

/**
 * Whether the form stands on "full refund": its tab, where there is one for a part as well, or its box. Where each item has
 * such a box, all of them must be ticked.
 */
export function isFullRefund(page: Document, ticked: readonly string[]): boolean {
  const tabs = tabsOn(page);
  const selected = tabs.filter((tab) => tab.selected);
  const standsOn = selected.some(({ text }) => isFull(text)) && !selected.some(({ text }) => says(PARTIAL, text));
  if (standsOn && tabs.some(({ text }) => says(PARTIAL, text))) return true;
  const offered = ticksOn(page).filter(({ label }) => meansAll(label));
  return offered.length > 0 && ticked.filter(meansAll).length === offered.length;
}
