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

/** Whether an element has the focus within its own root: what the browser types goes there and nowhere else. */
const hasFocus = (element: HTMLElement): boolean =>
  (element.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement === element;

/**
 * Writes over a part of a control as typing would, with the caret behind it. By the browser's own command, which its own undo takes
 * back: a value that a script sets wipes the history of what a person typed. By the value where the browser does not type.
 */
export function typeOver(control: TextControl, start: number, end: number, words: string): void {
  const { value, maxLength } = control;
  control.focus({ preventScroll: true });
  control.setSelectionRange(start, end);
  if (start === end && words === '') return;
  const length = value.length - (end - start) + words.length;
  // Typing stops where the box is full: half of the words would be in it.
  const canType = hasFocus(control) && !(maxLength >= 0 && length > maxLength);
  const page = control.ownerDocument;
  const typed = canType && page.execCommand?.(words === '' ? 'delete' : 'insertText', false, words);
  if (typed && control.value !== value) return;
  writeInto(control, value.slice(0, start) + words + value.slice(end));
  control.setSelectionRange(start + words.length, start + words.length);
}

/**
 * Has the browser take back its last step in a control or an editable element, markup and all.
 * @param isBack whether what stands there then is what stood there before.
 * @returns whether it is; if not, the step is done again.
 */
export function takeBack(element: HTMLElement, isBack: () => boolean): boolean {
  const page = element.ownerDocument;
  element.focus({ preventScroll: true });
  if (!hasFocus(element) || !page.execCommand?.('undo')) return false;
  if (isBack()) return true;
  page.execCommand('redo');
  return false;
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
  // With nothing selected the browser would delete the letter before.
  if (range.collapsed && words === '') return;
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
