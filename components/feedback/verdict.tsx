import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { outcomeOf } from '../../lib/domain/feedback/overview';
import { t } from '../../lib/i18n';
import { categoryText, outcomeText, signs } from './words';

/** What can become of a feedback, by whom, on which ground and how surely: in words, with a sign. */
export function Verdict({ line: { removal, state } }: { line: FeedbackLine }) {
  if (state === 'struck')
    return (
      <b class="verdict quiet">
        ✓ <span class="words">{t('fbStruck')}</span>
      </b>
    );
  if (!removal) return null;
  const { verdict, category, confidence } = removal;
  const outcome = outcomeOf(removal);
  return (
    <b
      class={`verdict verdict-${verdict}`}
      data-figure="removal-verdict"
      data-verdict={verdict}
      data-category={category ?? undefined}
      data-confidence={confidence ?? undefined}
    >
      <span aria-hidden="true">{signs[outcome]}</span>{' '}
      <span class="words">
        {outcomeText(outcome)}
        {category && <span class="category"> · {categoryText(category)}</span>}
      </span>
    </b>
  );
}
