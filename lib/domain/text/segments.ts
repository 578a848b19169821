import type { Span } from './text';

/** A piece of a text, and whether it is one of the marked ones; pieces put together are the text. */
export type Segment<Mark extends string> = { text: string; mark?: Mark | undefined };

/**
 * Cuts a text at marked spans, in UTF-16 units. Spans outside the text are cut to it; where two overlap, the one that begins
 * earlier keeps what they share.
 */
export function segmentsOf<Mark extends string>(
  text: string,
  spans: readonly (Span & { mark: Mark })[],
): Segment<Mark>[] {
  const pieces: Segment<Mark>[] = [];
  let at = 0;
  for (const { start, end, mark } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [from, to] = [Math.max(at, start), Math.min(end, text.length)];
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), mark });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
