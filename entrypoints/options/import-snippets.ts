import type { FileProblem } from '../../lib/domain/own-file';
import { MOST_SNIPPET_BYTES, readSnippetFile } from '../../lib/domain/snippet/snippet-file';
import { history } from '../../lib/storage/database';
import { type SnippetImport, takeSnippets } from '../../lib/storage/snippet-store';
import { ownFileText } from './own-file-text';

/** Takes in a file of ready texts; one that does not fit changes nothing. */
export async function importSnippets(file: File): Promise<SnippetImport | { problem: FileProblem }> {
  const text = await ownFileText(file, MOST_SNIPPET_BYTES);
  if (text === undefined) return { problem: { kind: 'too-large' } };
  const read = readSnippetFile(text, new Date().toISOString());
  if ('problem' in read) return read;
  return (await takeSnippets(history, read.snippets)) ?? { problem: { kind: 'too-many' } };
}
