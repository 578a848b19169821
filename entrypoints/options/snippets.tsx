import { Section } from '../../components/options/section';
import { SearchedList } from '../../components/options/snippets/searched-list';
import type { Say } from '../../components/options/use-said';
import { useOnDemand } from '../../components/use-on-demand';
import { t } from '../../lib/i18n';
import { SnippetSources } from './snippet-sources';
import { useReadyTexts } from './use-ready-texts';
import { useSnippetEditing } from './use-snippet-editing';

const loadEditor = () => import('./snippet-editor').then(({ SnippetEditor }) => SnippetEditor);

/** The person's ready texts: what there is, the one that is being written, and where more come from. */
function Texts({ say }: { say: Say }) {
  const texts = useReadyTexts(say);
  const editing = useSnippetEditing(texts, say);
  const { draft } = editing;
  const editor = useOnDemand(draft !== undefined, loadEditor);
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
      {draft && editor.state === 'failed' && <p class="problem">{t('optionsNotLoaded')}</p>}
      {draft && editor.state === 'here' && (
        <editor.thing
          key={editing.opened}
          draft={draft}
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
      <SnippetSources texts={texts} list={list} />
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
