import type { TextControl } from '../write-into';
import { type CopyLayer, createCopyLayer } from './copy-layer';
import type { Mark } from './copy-lines';
import { createHighlights } from './highlights';
import { createLineLayer, type LineLayer } from './line-layer';
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

type Layer = { hide(): void; remove(): void };

export function createMarks(): Marks {
  const highlights = createHighlights();
  let of: HTMLElement | undefined;
  let copy: CopyLayer | undefined;
  let lines: LineLayer | undefined;
  let frame: number | undefined;
  const layers = (): Layer[] => [copy, lines].flatMap((layer) => layer ?? []);
  const wait = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  /** Begins anew where the box is another one than before. */
  const about = (box: HTMLElement): void => {
    wait();
    if (of === box) return;
    highlights.clear();
    for (const layer of layers()) layer.remove();
    [of, copy, lines] = [box, undefined, undefined];
  };
  const onControl = (control: TextControl, read: BoxText, marks: readonly Mark[]): void => {
    // A box of one line scrolls its text in its own way, and no message is written in one.
    if (control.localName !== 'textarea') return;
    const near = read.text.length > LONGEST ? [] : nearest(marks, read);
    if (!copy && near.length === 0) return;
    copy ??= createCopyLayer(control as HTMLTextAreaElement);
    copy.show(read.text, near);
  };
  const onEditable = (element: HTMLElement, read: BoxText, marks: readonly Mark[]): void => {
    const near = nearest(marks, read);
    const ranges = read.rangesOf?.(near) ?? [];
    if (highlights.show(element, near, ranges)) return;
    if (!lines && near.length === 0) return;
    lines ??= createLineLayer(element);
    lines.show(near, ranges);
  };
  return {
    show({ element, control }, read, marks) {
      about(element);
      if (control) onControl(control, read, marks);
      else
        frame = requestAnimationFrame(() => {
          frame = undefined;
          onEditable(element, read, marks);
        });
    },
    hide() {
      wait();
      highlights.clear();
      for (const layer of layers()) layer.hide();
    },
    remove() {
      wait();
      highlights.clear();
      for (const layer of layers()) layer.remove();
      [of, copy, lines] = [undefined, undefined, undefined];
    },
  };
}
