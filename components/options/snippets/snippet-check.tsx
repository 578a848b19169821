import type { ReplyFinding } from '../../../lib/domain/reply/reply';
import type { TextLanguage } from '../../../lib/domain/text/text';
import { t } from '../../../lib/i18n';
import { FindingList } from '../../finding-list';
import { Coverage } from '../../reply/coverage';

/** What the check of replies says of a text; while it is on its way, and where it did not come, that is said. */
export type Checked = { state: 'waiting' | 'failed' } | { state: 'done'; findings: readonly ReplyFinding[] };

/** What stands against a ready text before it goes into any reply, and how much is looked for in its language. */
export function SnippetCheck(props: {
  checked: Checked;
  /** The text as it was checked, which the findings quote. */
  about: string;
  language: TextLanguage;
  onCopy(text: string): void;
}) {
  const { checked, about, language, onCopy } = props;
  return (
    <div class="snippet-check" data-check={checked.state}>
      {checked.state === 'waiting' && <p class="quiet">{t('snippetChecking')}</p>}
      {checked.state === 'failed' && <p class="problem">{t('optionsNotLoaded')}</p>}
      {checked.state === 'done' && checked.findings.length === 0 && <p>✓ {t('snippetCheckNone')}</p>}
      {checked.state === 'done' && <FindingList findings={checked.findings} onCopy={onCopy} about={about} />}
      <Coverage language={language} />
    </div>
  );
}
