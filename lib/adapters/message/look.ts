import type { PageClock } from './moments';
import type { PiecesOf } from './pieces';
import type { Names } from './side';

/** What one reading of a page rests on: its texts, its names and its times. */
export type Look = {
  pieces: PiecesOf;
  names: Names;
  clock: PageClock;
  /** Whether a text looks like a time and like nothing else. */
  timelike(text: string): boolean;
};
