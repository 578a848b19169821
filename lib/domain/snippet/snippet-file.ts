import { type FileProblem, readOwnFile } from '../own-file';
import { z } from '../zod';
import { oddEntry } from './odd-entry';
import { type Snippet, snippet } from './snippet';
import { MOST_SNIPPETS } from './snippet-limits';

/** What a file of snippets may weigh: as many as there can be, of the longest kind, stay below. */
export const MOST_SNIPPET_BYTES = 16_000_000;

/** How far another machine's clock may be ahead; a version of a later moment would stand against every change made here. */
const AHEAD = 86_400_000;

const snippetFile = z.object({
  makegood: z.literal('snippets'),
  version: z.literal(1),
  snippets: z.array(snippet).check(z.maxLength(MOST_SNIPPETS)),
});

/** Reads the text of a file of snippets. @param now the moment at which it is read. */
export function readSnippetFile(text: string, now: string): { snippets: Snippet[] } | { problem: FileProblem } {
  const read = readOwnFile(text, snippetFile, 'snippets');
  if ('problem' in read) return read;
  const { snippets } = read.file;
  const latest = Date.parse(now) + AHEAD;
  const odd = oddEntry(snippets, latest);
  return odd ? { problem: { kind: 'entry', ...odd } } : { snippets };
}

/** The file of all snippets, as text; those that were removed stay out of it. */
export function snippetFileText(snippets: readonly Snippet[]): string {
  const file = { makegood: 'snippets', version: 1, snippets: snippets.filter(({ removed }) => !removed) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
