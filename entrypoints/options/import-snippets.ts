import type { FileProblem } from '../../lib/domain/own-file';
import type { Snippet } from '../../lib/domain/snippet/snippet';
import { MOST_SNIPPET_BYTES, readSnippetFile } from '../../lib/domain/snippet/snippet-file';
import { startersIn } from '../../lib/domain/snippet/starters/starters';
import { history } from '../../lib/storage/database';
import { type SnippetImport, takeSnippets } from '../../lib/storage/snippet-store';
import { ownFileText } from './own-file-text';

type Imported = SnippetImport | { problem: FileProblem };

const take = async (snippets: readonly Snippet[]): Promise<Imported> =>
  (await takeSnippets(history, snippets)) ?? { problem: { kind: 'too-many' } };

/** Takes in a file of ready texts; one that does not fit changes nothing. */
export async function importSnippets(file: File): Promise<Imported> {
  const text = await ownFileText(file, MOST_SNIPPET_BYTES);
  if (text === undefined) return { problem: { kind: 'too-large' } };
  const read = readSnippetFile(text, new Date().toISOString());
  return 'problem' in read ? read : take(read.snippets);
}

/** Takes in the texts to begin with in one language. One that is there may have been changed: it stays as it is. */
export function importStarters(language: string, own: readonly Snippet[]): Promise<Imported> {
  const all = startersIn(language, new Date().toISOString());
  return take(all.filter(({ id }) => !own.some((each) => each.id === id)));
}
