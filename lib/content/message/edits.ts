import type { Span } from '../../domain/text/text';
import type { ReplyBox } from './reply-box';

/** What is put into a box on a press, and taken out on another. */
export type Edits = {
  put(box: ReplyBox, span: Span, words: string): void;
  /** Whether the last of it can be taken back: nothing was typed since, which would go with it. */
  canUndo(box: ReplyBox | undefined, text: string): boolean;
  undo(box: ReplyBox): void;
  forget(): void;
};

type Edit = { at: number; put: number; was: string; before: string; after: string };

export function createEdits(): Edits {
  let last: Edit | undefined;
  return {
    put(box, { start, end }, words) {
      const before = box.read().text;
      const was = before.slice(start, end);
      box.put({ start, end }, words);
      const after = box.read().text;
      // As many letters as there are more now: an editor may write a line break in its own way.
      last = { at: start, put: after.length - before.length + was.length, was, before, after };
    },
    canUndo: (box, text) => box !== undefined && last !== undefined && last.after === text && last.before !== text,
    undo(box) {
      if (!last || box.read().text !== last.after) return;
      const { at, put, was } = last;
      last = undefined;
      box.put({ start: at, end: at + put }, was);
    },
    forget() {
      last = undefined;
    },
  };
}
