import { useState } from 'preact/hooks';
import type { Snippet } from '../../../lib/domain/snippet/snippet';
import { SnippetList } from './snippet-list';
import { matchingSnippets, SnippetSearch } from './snippet-search';

/** The ready texts with a box to find one by. */
export function SearchedList(props: {
  snippets: readonly Snippet[];
  onEdit(snippet: Snippet): void;
  onDuplicate(snippet: Snippet): void;
  onRemove(snippet: Snippet): void;
}) {
  const [typed, setTyped] = useState('');
  const { snippets } = props;
  const shown = matchingSnippets(snippets, typed);
  return (
    <>
      <SnippetSearch typed={typed} shown={shown.length} all={snippets.length} onType={setTyped} />
      {shown.length > 0 && <SnippetList {...props} snippets={shown} />}
    </>
  );
}
