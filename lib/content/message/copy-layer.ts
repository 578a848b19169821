import { createCopyLines, type Mark } from './copy-lines';
import { copyStyleOf } from './copy-style';
import { createOverBox } from './over-box';

/** Marks on a text area, whose text stands in no node: a copy of it with clear letters lies over it, in an element of ours. */
export type CopyLayer = {
  /** Lays this text and its marks over the box; nothing is drawn where the copy would not fit the box to the letter. */
  show(text: string, marks: readonly Mark[]): void;
  hide(): void;
  remove(): void;
};

/** By how much the height of copy and box may differ: both are rounded. */
const TOLERANCE = 2;

const pixels = (value: string): number => Number.parseFloat(value) || 0;

export function createCopyLayer(box: HTMLTextAreaElement): CopyLayer {
  const copy = box.ownerDocument.createElement('div');
  copy.className = 'copy';
  const write = createCopyLines(copy);
  let shown: { text: string; marks: readonly Mark[] } | undefined;
  let written: typeof shown;
  let styled = '';

  /** Whether the copy is as high as the text in the box: then its lines break where those of the box do. */
  const fits = (): boolean => {
    const high = copy.offsetHeight;
    const slack = TOLERANCE + pixels(getComputedStyle(box).paddingBottom);
    return box.scrollHeight > box.clientHeight + TOLERANCE
      ? Math.abs(high - box.scrollHeight) <= slack
      : high <= box.clientHeight + slack;
  };
  const over = createOverBox(box, ({ left, top }) => {
    const wanted = copyStyleOf(box);
    if (!shown || !wanted || box.value !== shown.text) return false;
    if (wanted !== styled) copy.style.cssText = wanted;
    styled = wanted;
    if (written !== shown) write(shown.text, shown.marks);
    written = shown;
    copy.style.left = `${left - box.scrollLeft}px`;
    copy.style.top = `${top - box.scrollTop}px`;
    return fits();
  });
  over.pane.append(copy);
  const hide = (): void => {
    shown = undefined;
    over.stop();
  };
  return {
    show(text, marks) {
      if (marks.length === 0) {
        hide();
        return;
      }
      shown = { text, marks };
      over.start();
    },
    hide,
    remove: over.remove,
  };
}
