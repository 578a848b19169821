import type { Checked } from '../../components/options/snippets/snippet-check';
import { SnippetCheck } from '../../components/options/snippets/snippet-check';
import { SnippetForm } from '../../components/options/snippets/snippet-form';
import { SnippetPreview } from '../../components/options/snippets/snippet-preview';
import { useOnDemand } from '../../components/use-on-demand';
import { dayIn } from '../../lib/domain/calendar';
import { sampleDraft, sampleFilled, sampleValues } from '../../lib/domain/snippet/sample-order';
import type { SnippetDraft } from '../../lib/domain/snippet/snippet-draft';
import { t } from '../../lib/i18n';

const makeCheck = () => import('../../lib/domain/reply/checker').then(({ createReplyChecker }) => createReplyChecker());

/** The boxes of a text that is being written, how it reads, and what the check of replies says of it. */
export function SnippetEditor(props: {
  draft: SnippetDraft;
  focus: boolean;
  onInput(draft: SnippetDraft): void;
  onSave(): void;
  onCancel(): void;
}) {
  const { draft } = props;
  const written = draft.text.trim() !== '';
  const check = useOnDemand(written, makeCheck);
  const today = dayIn(new Date().toISOString(), Temporal.Now.timeZoneId());
  const text = { ...draft, id: draft.id ?? 'new' };
  const values = sampleValues(draft.language, t('snippetSampleProduct'), today);
  const asReply = sampleDraft(text, values);
  const checked: Checked =
    check.state === 'here'
      ? // What a ready text leaves out, the rest of a reply may say.
        { state: 'done', findings: check.thing(asReply).filter(({ group }) => group !== 'missing') }
      : check;
  return (
    <SnippetForm {...props}>
      {written && (
        <>
          <SnippetPreview filled={sampleFilled(text, values)} />
          <SnippetCheck
            checked={checked}
            about={asReply.text}
            language={asReply.language ?? 'other'}
            onCopy={(words) => void navigator.clipboard.writeText(words)}
          />
        </>
      )}
    </SnippetForm>
  );
}
