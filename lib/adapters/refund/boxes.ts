import { deepAll, isVisible, parentOf } from '../dom';

/** A box into which an amount is typed: the native input, which in Katal's controls stands in an open shadow root. */
export type Box = {
  input: HTMLInputElement;
  /** The control as the page names it: the Katal element around the input, or the input itself. */
  control: Element;
};

const TYPES = new Set(['text', 'number', 'tel', '']);

/**
 * Every visible box of the page that could take an amount. Search boxes and the page's own header and navigation are
 * left out; what a box is for is settled by its labels.
 */
export function amountBoxes(page: Document): Box[] {
  return deepAll(page.body, 'input').flatMap((element) => {
    const input = element as HTMLInputElement;
    if (!TYPES.has((input.getAttribute('type') ?? '').toLowerCase()) || !isVisible(input)) return [];
    const path: Element[] = [];
    for (let node: Element | null = input; node; node = parentOf(node)) path.push(node);
    if (path.some((node) => node.matches('header, nav, [role="search"], [role="navigation"], [role="banner"]')))
      return [];
    // The combobox of a drop-down is an input as well.
    if (
      path.some((node) => /^kat-(?:dropdown|date-picker|textarea)/.test(node.localName)) ||
      input.getAttribute('role') === 'combobox'
    )
      return [];
    const control = path.find((node) => node.localName.startsWith('kat-input')) ?? input;
    return [{ input, control }];
  });
}
