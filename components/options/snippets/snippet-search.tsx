import { useId } from 'preact/hooks';
import type { Snippet } from '../../../lib/domain/snippet/snippet';
import { fold } from '../../../lib/domain/text/fold';
import { t } from '../../../lib/i18n';
import { languageName } from './language-names';

/** Those that hold every word that was typed, in name, text or language, whatever the case and the accents. */
export function matchingSnippets(snippets: readonly Snippet[], typed: string): Snippet[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return snippets.filter((snippet) => {
    const { name, text, language } = snippet;
    const all = fold(`${name}\n${text}\n${language}\n${languageName(language)}`);
    return words.every((word) => all.includes(word));
  });
}

/** A box to find a ready text with, and how many are left. Escape empties it. */
export function SnippetSearch(props: { typed: string; shown: number; all: number; onType(typed: string): void }) {
  const { typed, shown, all, onType } = props;
  const id = useId();
  return (
    <p class="snippet-search">
      <label for={id}>{t('snippetSearch')}</label>
      <input
        id={id}
        type="search"
        name="snippet-search"
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onType('')}
      />
      <span class="quiet" aria-live="polite">
        {typed.trim() === '' ? '' : t('snippetFound', shown, all)}
      </span>
    </p>
  );
}
