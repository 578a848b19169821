import type { Snippet } from '../../../lib/domain/snippet/snippet';
import { t } from '../../../lib/i18n';
import { DataTable } from '../data-table';
import { languageName } from './language-names';

type Props = {
  snippets: readonly Snippet[];
  onEdit(snippet: Snippet): void;
  onDuplicate(snippet: Snippet): void;
  onRemove(snippet: Snippet): void;
};

/** The person's ready texts, each with its beginning and what can be done to it. Their words stay text. */
export function SnippetList({ snippets, onEdit, onDuplicate, onRemove }: Props) {
  const action = (name: string, words: string, snippet: Snippet, act: (snippet: Snippet) => void, plain = true) => (
    <button type="button" name={name} class={plain ? 'plain' : undefined} onClick={() => act(snippet)}>
      {words} <span class="visually-hidden">{snippet.name}</span>
    </button>
  );
  return (
    <DataTable
      caption={t('snippets')}
      columns={[t('snippetName'), t('snippetLanguage'), t('snippetText'), t('optionsActions')]}
      rows={snippets.map((snippet) => ({
        key: snippet.id,
        data: { 'data-snippet': snippet.id },
        cells: [
          <bdi key="name">{snippet.name}</bdi>,
          languageName(snippet.language),
          <span key="text" class="snippet-start" dir="auto" lang={snippet.language}>
            {snippet.text}
          </span>,
          <span key="actions" class="actions">
            {action('edit', t('optionsEdit'), snippet, onEdit, false)}
            {action('duplicate', t('snippetDuplicate'), snippet, onDuplicate)}
            {action('remove', t('optionsRemove'), snippet, onRemove)}
          </span>,
        ],
      }))}
    />
  );
}
