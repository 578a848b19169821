import type { Span } from '../../domain/text/text';
import { selectRange, type TextControl, takeBack, typeOver, writeOver } from '../write-into';
import { type EditableText, editableText } from './editable-text';

/** What stands in a box at one moment. */
export type BoxText = {
  text: string;
  /** The parts of the page that these letters are; absent where they stand in no node, as those of a control. */
  rangesOf?(spans: readonly Span[]): Range[];
  /** Where the caret stands or stood last; the end where that is not known. Looks at the layout of the page. */
  caret(): number;
};

/** The box a message is written in, whatever it is made of. Places count UTF-16 units of its text. */
export type ReplyBox = {
  element: HTMLElement;
  /** The control, where it is one: its text stands in no node of the page. */
  control?: TextControl | undefined;
  read(): BoxText;
  /** Puts words in the place of a part, as typing would, with the caret behind them. On the person's press only. */
  put(span: Span, words: string): void;
  /** Has the browser take back its last step, where that gives this text. On the person's press only. @returns whether it did */
  takeBack(text: string): boolean;
  /** Selects a part and brings it into view. On the person's press only. */
  select(span: Span): void;
};

/** Scrolls a control so that a place in it comes to its middle, as far as lines tell. */
function scrollTo(control: TextControl, place: number): void {
  const share = control.value.length === 0 ? 0 : place / control.value.length;
  control.scrollTop = Math.max(0, share * control.scrollHeight - control.clientHeight / 2);
}

function controlBox(control: TextControl): ReplyBox {
  return {
    element: control,
    control,
    read() {
      const text = control.value;
      return { text, caret: () => Math.min(control.selectionStart ?? text.length, text.length) };
    },
    put: ({ start, end }, words) => typeOver(control, start, end, words),
    takeBack: (text) => takeBack(control, () => control.value === text),
    select({ start, end }) {
      control.focus({ preventScroll: true });
      control.setSelectionRange(start, end);
      scrollTo(control, start);
      control.scrollIntoView?.({ block: 'nearest' });
    },
  };
}

type OwnSelection = { getSelection?: () => Selection | null };

function editableBox(element: HTMLElement): ReplyBox {
  let last: number | undefined;
  const caretIn = ({ text, placeOf }: EditableText): number => {
    const root = element.getRootNode() as OwnSelection;
    const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
    const { anchorNode, anchorOffset = 0 } = selection ?? {};
    last = (anchorNode ? placeOf(anchorNode, anchorOffset) : undefined) ?? last;
    return Math.min(last ?? text.length, text.length);
  };
  return {
    element,
    read() {
      const read = editableText(element);
      return { text: read.text, rangesOf: (spans) => spans.map(read.rangeOf), caret: () => caretIn(read) };
    },
    put: (span, words) => writeOver(element, editableText(element).rangeOf(span), words),
    takeBack: (text) => takeBack(element, () => editableText(element).text === text),
    select(span) {
      const range = editableText(element).rangeOf(span);
      element.focus({ preventScroll: true });
      selectRange(element, range);
      range.startContainer.parentElement?.scrollIntoView?.({ block: 'nearest' });
    },
  };
}

/** @param element the box as an adapter found it: a control, or an editable element. */
export function replyBoxOf(element: HTMLElement): ReplyBox {
  // By name: an element of a frame is of that frame's classes.
  const isControl = element.localName === 'textarea' || element.localName === 'input';
  return isControl ? controlBox(element as TextControl) : editableBox(element);
}
