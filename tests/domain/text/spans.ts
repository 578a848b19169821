import type { Span } from '../../../lib/domain/text/text';

/** The words of a text that spans point at. */
export const wordsAt = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Whether spans lie in the text, are not empty, and follow each other without overlap. */
export function areInOrder(text: string, spans: readonly Span[]): boolean {
  let behind = 0;
  for (const { start, end } of spans) {
    if (start < behind || end <= start || end > text.length) return false;
    behind = end;
  }
  return true;
}
