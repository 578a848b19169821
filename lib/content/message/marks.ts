import { type CopyLayer, createCopyLayer } from './copy-layer';
import type { Mark } from './copy-lines';
import { createHighlights } from './highlights';
import type { BoxText, ReplyBox } from './reply-box';

/** Marks on the words of a draft, without touching anything of the page's. They come with the next frame that is drawn. */
export type Marks = {
  /** @param marks in reading order */
  show(box: ReplyBox, read: BoxText, marks: readonly Mark[]): void;
  hide(): void;
  remove(): void;
};

/** How many words are marked at once: those about the caret, which are those in view. */
const MOST = 150;
/** Of a longer text area no second copy is laid out: the page would feel it. */
const LONGEST = 20_000;

function nearest(marks: readonly Mark[], { caret }: BoxText): readonly Mark[] {
  if (marks.length <= MOST) return marks;
  const at = caret();
  const next = marks.findIndex(({ start }) => start >= at);
  const first = Math.max(0, (next < 0 ? marks.length : next) - MOST / 2);
  return marks.slice(first, first + MOST);
}

export function createMarks(): Marks {
  const highlights = createHighlights();
  let layer: { of: HTMLElement; layer: CopyLayer } | undefined;
  let frame: number | undefined;
  const wait = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const drop = (): void => {
    layer?.layer.remove();
    layer = undefined;
  };
  const lay = (box: HTMLTextAreaElement, read: BoxText, marks: readonly Mark[]): void => {
    if (layer?.of !== box) drop();
    const near = read.text.length > LONGEST ? [] : nearest(marks, read);
    if (!layer && near.length === 0) return;
    layer ??= { of: box, layer: createCopyLayer(box) };
    layer.layer.show(read.text, near);
  };
  return {
    show(box, read, marks) {
      wait();
      const { element, control } = box;
      const { rangesOf } = read;
      if (control) {
        highlights.clear();
        // A box of one line scrolls its text in its own way, and no message is written in one.
        if (control.localName === 'textarea') lay(control as HTMLTextAreaElement, read, marks);
      } else if (rangesOf) {
        drop();
        frame = requestAnimationFrame(() => {
          frame = undefined;
          highlights.show(element, rangesOf, nearest(marks, read));
        });
      }
    },
    hide() {
      wait();
      highlights.clear();
      layer?.layer.hide();
    },
    remove() {
      wait();
      highlights.clear();
      drop();
    },
  };
}
