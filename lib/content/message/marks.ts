import { type CopyLayer, createCopyLayer } from './copy-layer';
import type { Mark } from './copy-lines';
import { createHighlights } from './highlights';
import type { ReplyBox } from './reply-box';

/** Marks on the words of a draft, without touching anything of the page's. */
export type Marks = {
  show(box: ReplyBox, text: string, marks: readonly Mark[]): void;
  hide(): void;
  remove(): void;
};

/** How many words are marked at once: those about the caret, which are those in view. */
const MOST = 150;

/** @param marks in reading order */
function nearest(marks: readonly Mark[], caret: () => number): readonly Mark[] {
  if (marks.length <= MOST) return marks;
  const at = caret();
  const next = marks.findIndex(({ start }) => start >= at);
  const first = Math.max(0, (next < 0 ? marks.length : next) - MOST / 2);
  return marks.slice(first, first + MOST);
}

export function createMarks(): Marks {
  const highlights = createHighlights();
  let layer: { of: HTMLElement; layer: CopyLayer } | undefined;
  const drop = (): void => {
    layer?.layer.remove();
    layer = undefined;
  };
  return {
    show(box, text, marks) {
      const { element, control } = box;
      const near = nearest(marks, box.caret);
      if (!control) {
        drop();
        highlights.show(box, near);
        return;
      }
      highlights.clear();
      if (layer?.of !== element) drop();
      // A box of one line scrolls its text in its own way, and no message is written in one.
      if (control.localName !== 'textarea') return;
      if (!layer && near.length === 0) return;
      layer ??= { of: element, layer: createCopyLayer(control as HTMLTextAreaElement) };
      layer.layer.show(text, near);
    },
    hide() {
      highlights.clear();
      layer?.layer.hide();
    },
    remove() {
      highlights.clear();
      drop();
    },
  };
}
