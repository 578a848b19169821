import { contains, deepAll, isVisible, parentOf } from '../dom';
import { BOX } from './selectors';
import { NO_REPLY, REPLY, SEARCH } from './words';

/** A box in which a text is written, with all that names it. */
export type WritingBox = {
  box: HTMLElement;
  /** The control as the page names it: the Katal element around the box, or the box itself. */
  control: Element;
  names: readonly string[];
};

const NOWHERE = 'nav,[role="search"],[role="navigation"],[role="banner"],[inert],fieldset[disabled]';
const OFF =
  '[disabled]:not([disabled="false"]),[readonly]:not([readonly="false"]),[aria-disabled="true"],[aria-readonly="true"],[aria-hidden="true"]';

const around = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) path.push(node);
  return path;
};

/** What the markup ties to a box: labels, spoken names, what stands in it as a hint. */
function namesOf(box: Element, control: Element): string[] {
  const tied = box.getAttribute('aria-labelledby') ?? '';
  const root = box.getRootNode() as Document | ShadowRoot;
  const said: (string | null | undefined)[] = [
    ...((box as Partial<HTMLTextAreaElement>).labels ?? []),
    root.getElementById(tied),
  ].map((label) => label?.textContent);
  for (const name of ['label', 'aria-label', 'kat-aria-label', 'placeholder', 'data-placeholder', 'name'])
    said.push(box.getAttribute(name), control.getAttribute(name));
  return said.flatMap((text) => text?.replace(/\s+/g, ' ').trim() || []);
}

/** Every visible box of a document in which a person could write a message; boxes that search and those that are switched off are none. */
export function writingBoxes(page: Document): WritingBox[] {
  return deepAll(page.body, BOX).flatMap((element) => {
    const path = around(element);
    const control = path.find(({ localName }) => localName === 'kat-textarea') ?? element;
    const off = [element, control].some((each) => each.matches(OFF)) || path.some((each) => each.matches(NOWHERE));
    const nested = path.slice(1).some((each) => each.matches(BOX));
    if (off || nested || !isVisible(element)) return [];
    const names = namesOf(element, control);
    return names.some((name) => SEARCH.test(name)) ? [] : [{ box: element as HTMLElement, control, names }];
  });
}

/** How far down the innermost element is that holds both. */
function sharedDepth(box: Element, thread: Element): number {
  const path = around(box);
  const shared = path.findIndex((each) => contains(each, thread));
  return shared < 0 ? -1 : path.length - shared;
}

/** The one with the highest value, if it is alone with it. */
function best(boxes: readonly WritingBox[], value: (box: WritingBox) => number): WritingBox | undefined {
  const values = boxes.map(value);
  const most = Math.max(...values);
  return values.filter((each) => each === most).length === 1 ? boxes[values.indexOf(most)] : undefined;
}

/**
 * The box for a message to the buyer: the only one; of several the one that stands closest to the conversation, or the only one that is named so.
 * A box that is named for something else is none.
 * @param thread an element of the conversation that is open, where one is known.
 */
export function replyBoxOf(boxes: readonly WritingBox[], thread: Element | undefined): WritingBox | undefined {
  const isReply = ({ names }: WritingBox): boolean => names.some((name) => REPLY.test(name));
  const fit = boxes.filter((box) => isReply(box) || !box.names.some((name) => NO_REPLY.test(name)));
  if (fit.length < 2) return fit[0];
  const near = thread && best(fit, ({ box }) => sharedDepth(box, thread));
  return near ?? best(fit, (box) => Number(isReply(box)));
}
