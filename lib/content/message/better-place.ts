import { bodyOf } from '../../domain/reply/letter';
import type { Better, ReplyFinding } from '../../domain/reply/reply';
import type { Span } from '../../domain/text/text';

/** Between a salutation and what it greets with. */
const PARAGRAPH = '\n\n';

/** The gap before words that stand behind others: none behind a blank, a paragraph behind a salutation. */
const gapBehind = (text: string, at: number, salutation: boolean): string =>
  at === 0 || /\s$/.test(text.slice(0, at)) ? '' : salutation ? PARAGRAPH : ' ';

/** Behind the salutation. A sentence that went on behind its comma now begins with a capital. */
function atStart(words: string, text: string): [Span, string] {
  const { start, end } = bodyOf(text);
  const body = text.slice(start, end);
  const at = start + (body.length - body.trimStart().length);
  if (body.trim() === '') return atEnd(words, text);
  const first = /^\p{Ll}(?!\p{Lu})/u.exec(text.slice(at))?.[0] ?? '';
  const gap = at === start ? gapBehind(text, at, false) : '';
  const capital = start > 0 ? first.toLocaleUpperCase() : first;
  return [{ start: at, end: at + first.length }, `${gap}${words} ${capital}`];
}

/** Before the closing, in the last paragraph of what is said. */
function atEnd(words: string, text: string): [Span, string] {
  const { start, end } = bodyOf(text);
  const body = text.slice(start, end);
  const said = start + body.trimEnd().length;
  if (body.trim() !== '') {
    // The blank that stands behind the last sentence is the one before the words, where nothing follows.
    if (end === text.length) return [{ start: end, end }, gapBehind(text, end, false) + words];
    return [{ start: said, end: said }, gapBehind(text, said, false) + words];
  }
  return [{ start: end, end }, gapBehind(text, end, start > 0) + words + (end < text.length ? PARAGRAPH : '')];
}

/**
 * Where better words go: in the place of those that are meant, or at the beginning or the end of what the draft says, within its
 * salutation and closing.
 * @returns the part of the text that is replaced, and by what
 */
export function betterPlace(
  { start = 0, end = 0 }: ReplyFinding,
  { words, place }: Better,
  text: string,
): [Span, string] {
  if (place === 'instead') return [{ start, end }, words];
  return place === 'start' ? atStart(words, text) : atEnd(words, text);
}
