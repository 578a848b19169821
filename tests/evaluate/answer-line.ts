import type { Task } from './task.ts';

/** What is written for one line of a file, and whether the line is to be called wrong. */
export type Answered = { written: Record<string, unknown>; wrong?: string };

const refused = (line: number, why: string): Record<string, unknown> => ({ line, refused: why });

/**
 * What a task says of one line, or why it says nothing: a line for a line, so that answers stay beside what they answer. An empty
 * line is refused too, and is no mistake. A mark of the order of bytes at the beginning of a file is no part of its first line.
 * @param number which line it is, from 1
 */
export function answerLine(task: Task, line: string, number: number): Answered {
  const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
  if (text.trim() === '') return { written: refused(number, 'an empty line') };
  try {
    const given: unknown = JSON.parse(text);
    if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new TypeError('not an object');
    return { written: task(given as Record<string, unknown>) };
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error);
    return { written: refused(number, wrong), wrong };
  }
}
