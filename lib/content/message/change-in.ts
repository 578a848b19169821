import type { Span } from '../../domain/text/text';

/**
 * The part of a text that another one has changed, in UTF-16 units of the text before.
 * @param which the first or the last that it can be: "aa" from "a" has a new letter in front, or behind.
 */
export function changeIn(before: string, after: string, which: 'first' | 'last'): Span {
  const most = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  const same = {
    head: (room: number): void => {
      while (head < room && before[head] === after[head]) head++;
    },
    tail: (room: number): void => {
      while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    },
  };
  if (which === 'last') {
    same.head(most);
    same.tail(most - head);
  } else {
    same.tail(most);
    same.head(most - tail);
  }
  return { start: head, end: before.length - tail };
}
