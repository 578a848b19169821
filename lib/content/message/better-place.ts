import type { Better, ReplyFinding } from '../../domain/reply/reply';
import type { Span } from '../../domain/text/text';

/** Where better words go: in the place of those that are meant, or before or behind all of the draft. */
export function betterPlace(
  { start = 0, end = 0 }: ReplyFinding,
  { words, place }: Better,
  text: string,
): [Span, string] {
  if (place === 'instead') return [{ start, end }, words];
  const gap = text.trim() === '' || /\s$/.test(text) ? '' : ' ';
  return place === 'start'
    ? [{ start: 0, end: 0 }, `${words}${/^\s/.test(text) || text === '' ? '' : ' '}`]
    : [{ start: text.length, end: text.length }, gap + words];
}
