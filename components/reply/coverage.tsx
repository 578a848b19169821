import { coverageOf } from '../../lib/domain/reply/coverage';
import type { TextLanguage } from '../../lib/domain/text/text';
import { t } from '../../lib/i18n';

/** How much is looked for in the language of a draft, where that is not everything. */
export function Coverage({ language }: { language: TextLanguage }) {
  const coverage = coverageOf(language);
  if (coverage === 'all') return null;
  return (
    <p class="quiet" data-coverage={coverage}>
      {coverage === 'policy' ? t('snippetCoverPolicy') : t('snippetCoverNone')}
    </p>
  );
}
