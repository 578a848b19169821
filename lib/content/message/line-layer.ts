import type { Mark } from './copy-lines';
import { createOverBox } from './over-box';

/** Marks on an editable element where the browser keeps its highlights from us: lines of ours under its words. */
export type LineLayer = {
  /** @param ranges of each mark where its words stand */
  show(marks: readonly Mark[], ranges: readonly Range[]): void;
  hide(): void;
  remove(): void;
};

export function createLineLayer(box: HTMLElement): LineLayer {
  let shown: { marks: readonly Mark[]; ranges: readonly Range[] } | undefined;
  const over = createOverBox(box, () => {
    if (!shown) return false;
    const { marks, ranges } = shown;
    const origin = over.pane.getBoundingClientRect();
    const lines = ranges.flatMap((range, index) =>
      [...range.getClientRects()].map(({ left, bottom, width }) => {
        const line = box.ownerDocument.createElement('i');
        line.className = `line ${marks[index]?.severity}`;
        line.style.cssText = `left:${left - origin.left}px;top:${bottom - origin.top - 2}px;width:${width}px`;
        return line;
      }),
    );
    over.pane.replaceChildren(...lines);
    return true;
  });
  const hide = (): void => {
    shown = undefined;
    over.stop();
  };
  return {
    show(marks, ranges) {
      if (marks.length === 0) {
        hide();
        return;
      }
      shown = { marks, ranges };
      over.start();
    },
    hide,
    remove: over.remove,
  };
}
