import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import type { MissingFact } from '../../lib/domain/text/removal';
import { t } from '../../lib/i18n';
import type { Take } from './case-steps';

const questions = {
  fulfilment: ['fulfilled-by-amazon', 'fulfilled-by-seller'],
  'buy-shipping': ['buy-shipping-on-time', 'not-buy-shipping'],
} as const;

function Question({ fact, take, busy }: { fact: keyof typeof questions; take: Take; busy: boolean }) {
  const [yes, no] = questions[fact];
  const text = fact === 'fulfilment' ? t('fbAskFulfilment') : t('fbAskBuyShipping');
  return (
    <p class="question">
      {text}{' '}
      <button
        type="button"
        data-take={yes}
        aria-label={`${t('fbYes')}: ${text}`}
        disabled={busy}
        onClick={() => take(yes, true)}
      >
        {t('fbYes')}
      </button>{' '}
      <button
        type="button"
        data-take={no}
        aria-label={`${t('fbNo')}: ${text}`}
        disabled={busy}
        onClick={() => take(no, true)}
      >
        {t('fbNo')}
      </button>
    </p>
  );
}

/** Facts that would change the verdict, with a question for each that the person can answer. */
export function MissingFacts({ missing, take, busy }: { missing: readonly MissingFact[]; take: Take; busy: boolean }) {
  return missing.map((fact) =>
    fact === 'language' ? (
      <p key={fact} class="notice">
        {t('fbLanguage')}
      </p>
    ) : (
      <Question key={fact} fact={fact} take={take} busy={busy} />
    ),
  );
}

/** Steps that answer a question: not part of the way of a case. */
export const answers: readonly FeedbackLine['steps'][number]['kind'][] = Object.values(questions).flat();
