import type { MemoReader } from '../../../domain/memo';
import { chunksOf, deepAll, isVisible, joined, parentOf, textOf } from '../../dom';
import { says } from '../../labels';
import { tiedLabels } from '../tied-labels';
import { FULL, MEMO, MEMO_TO_BUYER, MEMO_TO_SELF, PARTIAL, REASON } from './words';

/** A memo box of the form: the native control that holds its text, who reads it by its label, and the most it takes. */
export type MemoBox = {
  area: HTMLTextAreaElement | HTMLInputElement;
  label: string;
  reader: MemoReader | undefined;
  most: number | undefined;
};

/** What stands on the form beside its amount boxes. */
export type FormControls = { memos: readonly MemoBox[]; reason: Element | undefined };

const kat = (element: Element, name: string): Element => {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node.localName === name) return node;
  return element;
};

/** What names a control: what the markup ties to it, else the words of the smallest block around it. */
function labelOf(input: Element, control: Element): string {
  const [tied] = tiedLabels({ input, control });
  if (tied) return tied;
  for (let node = parentOf(control), steps = 0; node && steps < 4; node = parentOf(node), steps++) {
    const text = joined(chunksOf(node).filter(({ element }) => element !== control));
    if (text) return text.length <= 80 ? text : '';
  }
  return '';
}

function readerOf(label: string): MemoReader | undefined {
  const [buyer, self] = [says(MEMO_TO_BUYER, label), says(MEMO_TO_SELF, label)];
  return buyer === self ? undefined : buyer ? 'buyer' : 'self';
}

function memosOn(page: Document): MemoBox[] {
  return deepAll(page.body, 'textarea').flatMap((element) => {
    const area = element as HTMLTextAreaElement;
    const control = kat(area, 'kat-textarea');
    const label = labelOf(area, control);
    if (!isVisible(area) || !says(MEMO, label)) return [];
    const printed = [area, control].map((each) => Number(each.getAttribute('maxlength') ?? Number.NaN));
    const most = printed.find((each) => Number.isInteger(each) && each > 0);
    return [{ area, label, reader: readerOf(label), most }];
  });
}

/** The controls of the form beside its amount boxes, as it stands now. */
export function formControls(page: Document): FormControls {
  const choices = deepAll(page.body, 'select, kat-dropdown, [role="combobox"]').filter(
    (each) => isVisible(each) && says(REASON, labelOf(each, each)),
  );
  // Of a control in a control the outer one is the page's own.
  const outer = choices.filter((each) => !choices.some((other) => other !== each && isIn(each, other)));
  return { memos: memosOn(page), reason: outer.length === 1 ? outer[0] : undefined };
}

const TICKS = 'input[type="checkbox"], input[type="radio"], kat-checkbox, kat-radiobutton';

/** The labels of all boxes that are ticked. */
export function tickedLabels(page: Document): string[] {
  return deepAll(page.body, TICKS).flatMap((box) => {
    const ticked = box instanceof HTMLInputElement ? box.checked : box.hasAttribute('checked');
    return ticked && isVisible(box) ? [labelOf(box, kat(box, 'kat-checkbox'))] : [];
  });
}

const isFull = (text: string): boolean => says(FULL, text) && !says(PARTIAL, text);

/** Whether the form stands on "full refund": its tab, where there is one for a part as well, or a box that is ticked. */
export function isFullRefund(page: Document, ticked: readonly string[]): boolean {
  const tabs = deepAll(page.body, '[role="tab"], kat-tab')
    .filter(isVisible)
    .map((tab) => ({
      text: textOf(tab) || (tab.getAttribute('label') ?? ''),
      selected:
        tab.getAttribute('aria-selected') === 'true' || (tab.localName === 'kat-tab' && tab.hasAttribute('selected')),
    }));
  const chosen = tabs.some(({ text, selected }) => selected && isFull(text));
  return (chosen && tabs.some(({ text }) => says(PARTIAL, text))) || ticked.some(isFull);
}

function isIn(inner: Element, outer: Element): boolean {
  for (let node = parentOf(inner); node; node = parentOf(node)) if (node === outer) return true;
  return false;
}
