/** A control of a page that holds plain text. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * Writes into a control of the page as typing would: through the element's native setter, past whatever a framework has put
 * over it, with the events that follow typing, which leave a shadow root.
 */
export function writeInto(control: TextControl, text: string): void {
  // By name: a control in a frame is of that frame's classes.
  const prototype = control.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/**
 * Writes over a part of an editable element as typing would. An editor that keeps its own copy of the text learns of it by the
 * browser's own command; where there is none, by the event that follows typing.
 * @param range lies in `editable`, which gets the focus: the browser writes nowhere else.
 */
export function writeOver(editable: HTMLElement, range: Range, words: string): void {
  const page = editable.ownerDocument;
  editable.focus({ preventScroll: true });
  selectRange(editable, range);
  const typed = page.execCommand?.(words === '' ? 'delete' : 'insertText', false, words);
  if (typed) return;
  range.deleteContents();
  if (words !== '') range.insertNode(page.createTextNode(words));
  range.collapse(false);
  selectRange(editable, range);
  editable.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: words }),
  );
}

/** Selects a part of an editable element, also in a shadow root. */
export function selectRange(
  editable: HTMLElement,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): void {
  editable.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
