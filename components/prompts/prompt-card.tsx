import type { Practice } from '../../lib/domain/prompts/advice';
import type { Evidence, Prompt } from '../../lib/domain/prompts/prompt';
import { t } from '../../lib/i18n';
import { Grounds } from '../grounds';
import { beforeText, evidenceText, promptTitle } from './prompt-words';
import './prompts.css';

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { kind, cases, of, since } = evidence;
  const before = beforeText(evidence);
  return (
    <li data-figure="prompt-evidence" data-kind={kind} data-count={cases} data-of={of} data-since={since}>
      {evidenceText(evidence)}
      {before && <span class="quiet"> ({before})</span>}
    </li>
  );
}

type Props = {
  prompt: Prompt;
  practices: readonly Practice[];
  /** `brief` shows the strongest evidence and the first advice alone. */
  brief?: boolean;
  onLater(): void;
  onNever(): void;
};

/** One best practice that own records call for: what they say, what to do, what that rests on, and how to be rid of it. */
export function PromptCard({ prompt, practices, brief = false, onLater, onNever }: Props) {
  const evidence = brief ? prompt.evidence.slice(0, 1) : prompt.evidence;
  const advice = brief ? practices.slice(0, 1) : practices;
  return (
    <article class="prompt" data-prompt={prompt.id}>
      <h3>{promptTitle(prompt.id)}</h3>
      <ul class="prompt-evidence">
        {evidence.map((each) => (
          <EvidenceLine key={each.kind} evidence={each} />
        ))}
      </ul>
      {advice.map(({ text, grounds }) => (
        <div key={text} class="prompt-advice">
          <p>{t(text)}</p>
          <Grounds grounds={grounds} />
        </div>
      ))}
      <p class="prompt-acts">
        <button type="button" name="later" class="plain" onClick={onLater}>
          {t('promptLater')}
        </button>{' '}
        <button type="button" name="never" class="plain" onClick={onNever}>
          {t('promptNever')}
        </button>
      </p>
    </article>
  );
}
