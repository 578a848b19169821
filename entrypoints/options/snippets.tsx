import { Section } from '../../components/options/section';
import { SearchedList } from '../../components/options/snippets/searched-list';
import { t } from '../../lib/i18n';
import { SnippetEditor } from './snippet-editor';
import { SnippetSources } from './snippet-sources';
import type { Say } from './use-change';
import { useReadyTexts } from './use-ready-texts';
import { useSnippetEditing } from './use-snippet-editing';

/** The person's ready texts: what there is, the one that is being written, and where more come from. */
function Texts({ say }: { say: Say }) {
  const texts = useReadyTexts(say);
  const editing = useSnippetEditing(texts, say);
  const { list, broken, change } = texts;
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  if (!list) return <p class="quiet">{t('loading')}</p>;
  return (
    <>
      {list.length === 0 && <p class="notice">{t('snippetsNone')}</p>}
      <p class="actions">
        <button type="button" name="snippet-new" onClick={editing.begin}>
          {t('snippetNew')}
        </button>
      </p>
      {editing.draft && (
        <SnippetEditor
          key={editing.opened}
          draft={editing.draft}
          focus={editing.opened > 0}
          onInput={editing.write}
          onSave={() => void editing.save()}
          onCancel={editing.cancel}
        />
      )}
      {list.length > 0 && (
        <SearchedList
          snippets={list}
          onEdit={editing.edit}
          onDuplicate={editing.duplicate}
          onRemove={({ id, name }) => void change(id, { removed: true }, t('snippetRemoved', name))}
        />
      )}
      <SnippetSources texts={texts} list={list} say={say} />
    </>
  );
}

/** The section of ready texts. */
export function Snippets({ say }: { say: Say }) {
  return (
    <Section id="snippets" title={t('snippets')} intro={t('snippetsIntro')}>
      <Texts say={say} />
    </Section>
  );
}
