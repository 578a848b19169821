import type { Span } from '../../domain/text/text';
import { changeIn } from './change-in';
import type { ReplyBox } from './reply-box';

/** What is put into a box on a press, and taken out on another. */
export type Edits = {
  put(box: ReplyBox, span: Span, words: string): void;
  /** Takes in what the box holds now, so that what was put in is found again where it has moved to. */
  follow(text: string): void;
  /** Whether the last of it can be taken back: it still stands in this text as it was put in. */
  canUndo(box: ReplyBox | undefined, text: string): boolean;
  undo(box: ReplyBox): void;
  forget(): void;
};

type Edit = { at: number; put: number; was: string; before: string; after: string; now: string };

/** The edit as it stands in the text of now; nothing where its own words were changed, or it was taken back by other means. */
function moved(edit: Edit, now: string): Edit | undefined {
  if (now === edit.now) return edit;
  if (now === edit.before) return undefined;
  const end = edit.at + edit.put;
  // Where the same letter stands twice, nobody can say which of them is new: the reading that leaves the words alone is as true.
  const outside = (['first', 'last'] as const)
    .map((which) => changeIn(edit.now, now, which))
    .find((change) => change.end <= edit.at || change.start >= end);
  if (!outside) return undefined;
  return { ...edit, now, at: outside.end <= edit.at ? edit.at + now.length - edit.now.length : edit.at };
}

export function createEdits(): Edits {
  let last: Edit | undefined;
  const follow = (text: string): void => {
    last &&= moved(last, text);
  };
  return {
    follow,
    put(box, { start, end }, words) {
      const before = box.read().text;
      const was = before.slice(start, end);
      box.put({ start, end }, words);
      const after = box.read().text;
      // As many letters as there are more now: an editor may write a line break in its own way.
      last = { at: start, put: after.length - before.length + was.length, was, before, after, now: after };
    },
    canUndo: (box, text) => box !== undefined && last !== undefined && last.now === text && last.before !== text,
    undo(box) {
      follow(box.read().text);
      if (!last) return;
      const { at, put, was, before, after, now } = last;
      last = undefined;
      // The browser gives back more than letters: the page's own markup of them, and its own steps before that.
      if (now === after && box.takeBack(before)) return;
      box.put({ start: at, end: at + put }, was);
    },
    forget() {
      last = undefined;
    },
  };
}
