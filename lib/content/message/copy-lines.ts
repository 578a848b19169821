import type { Severity } from '../../domain/rule';
import { segmentsOf } from '../../domain/text/segments';
import type { Span } from '../../domain/text/text';

/** Words that are marked, and how much what is said of them matters. */
export type Mark = Span & { severity: Severity };

type Line = { key: string; element: HTMLElement };

/** The marks within a line, with places counted from its beginning. */
function within(marks: readonly Mark[], start: number, end: number): (Span & { mark: Severity })[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      start: Math.max(0, mark.start - start),
      end: Math.min(end, mark.end) - start,
      mark: mark.severity,
    }));
}

function lineOf(page: Document, text: string, marks: readonly (Span & { mark: Severity })[]): HTMLElement {
  const line = page.createElement('div');
  // A line with nothing in it would have no height.
  if (text === '') line.append(page.createElement('br'));
  for (const { text: words, mark } of segmentsOf(text, marks)) {
    if (!mark) {
      line.append(words);
      continue;
    }
    const marked = page.createElement('span');
    marked.className = mark;
    marked.textContent = words;
    line.append(marked);
  }
  return line;
}

/**
 * A copy of a text as one element for each of its lines. A key changes the element of the line it is typed in and leaves the
 * others, which need not be laid out again.
 */
export function createCopyLines(place: HTMLElement): (text: string, marks: readonly Mark[]) => void {
  let lines: Line[] = [];
  return (text, marks) => {
    let start = 0;
    const wanted = text.split('\n').map((words) => {
      const marked = within(marks, start, start + words.length);
      start += words.length + 1;
      const key = `${marked.map(({ start: from, end, mark }) => `${from} ${end} ${mark}`).join()}\n${words}`;
      return { key, words, marked };
    });
    let [front, back] = [0, 0];
    const least = Math.min(lines.length, wanted.length);
    while (front < least && lines[front]?.key === wanted[front]?.key) front++;
    while (back < least - front && lines.at(-1 - back)?.key === wanted.at(-1 - back)?.key) back++;
    const behind = lines.slice(lines.length - back);
    for (const { element } of lines.slice(front, lines.length - back)) element.remove();
    const fresh = wanted.slice(front, wanted.length - back).map(({ key, words, marked }) => ({
      key,
      element: lineOf(place.ownerDocument, words, marked),
    }));
    const next = behind[0]?.element ?? null;
    for (const { element } of fresh) place.insertBefore(element, next);
    lines = [...lines.slice(0, front), ...fresh, ...behind];
  };
}
