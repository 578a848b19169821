import { t } from '../../lib/i18n';
import { FindingList } from '../finding-list';
import type { CheckedSnippet, MessageActions, MessageState } from './message-state';

function Snippet({ snippet, actions }: { snippet: CheckedSnippet; actions: MessageActions }) {
  const { id, name, language, text, missing, findings } = snippet;
  return (
    <li class="ready" data-snippet={id}>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <button
          type="button"
          data-action="insert"
          aria-label={`${t('msgInsert')}: ${name}`}
          onClick={() => actions.insert(text)}
        >
          {t('msgInsert')}
        </button>
      </p>
      <p class="text" lang={language} dir="auto">
        {text}
      </p>
      {missing.length > 0 && (
        <p class="alert" data-missing={missing.join(' ')}>
          ⚠ {t('msgVariables', missing.map((each) => `{${each}}`).join(', '))}
        </p>
      )}
      <FindingList findings={findings} onCopy={() => {}} about={text} />
    </li>
  );
}

/** The person's own ready texts, checked before they go in. */
export function Snippets({ state: { view, snippets }, actions }: { state: MessageState; actions: MessageActions }) {
  if (view.snippets.length === 0) return null;
  return (
    <details
      class="snippets"
      open={snippets !== 'folded'}
      onToggle={({ currentTarget }) => actions.unfold(currentTarget.open)}
    >
      <summary>
        {t('msgSnippets')} <span class="quiet">({view.snippets.length})</span>
      </summary>
      {snippets !== 'folded' && (
        <ul class="plain">
          {snippets.map((snippet) => (
            <Snippet key={snippet.id} snippet={snippet} actions={actions} />
          ))}
        </ul>
      )}
    </details>
  );
}
