import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import type { FormChoice } from '../../lib/domain/feedback/form-choice';
import type { Outcome } from '../../lib/domain/feedback/overview';
import type { RemovalCategory } from '../../lib/domain/text/removal';
import { t } from '../../lib/i18n';

/** Signs beside the words, so that nothing is told by colour alone. */
export const signs: Record<Outcome, string> = {
  'removes-likely': '✓',
  'removes-may-be': '✓',
  'strikes-likely': '✓',
  'strikes-may-be': '✓',
  'buyer-only': '➜',
  'too-late': '✕',
  unsure: '?',
};

/** What becomes of a feedback, in words. */
export function outcomeText(outcome: Outcome): string {
  if (outcome === 'removes-likely') return t('fbRemovesLikely');
  if (outcome === 'removes-may-be') return t('fbRemovesMaybe');
  if (outcome === 'strikes-likely') return t('fbStrikesLikely');
  if (outcome === 'strikes-may-be') return t('fbStrikesMaybe');
  if (outcome === 'buyer-only') return t('fbBuyerOnly');
  return outcome === 'too-late' ? t('fbTooLate') : t('fbUnsure');
}

/** The ground on which Amazon acts, in words. */
export function categoryText(category: RemovalCategory): string {
  if (category === 'obscene') return t('fbObscene');
  if (category === 'personal-data') return t('fbPersonal');
  return category === 'product-review' ? t('fbProduct') : t('fbFulfilment');
}

type Step = FeedbackLine['steps'][number]['kind'];

/** A step of a case in words, as one that was taken; empty for the person's own words. */
export function stepText(kind: Step): string {
  if (kind === 'contacted') return t('cardStepContacted');
  if (kind === 'replacement-sent') return t('cardStepReplacement');
  if (kind === 'solved') return t('cardStepSolved');
  if (kind === 'claim-opened') return t('cardStepClaimOpened');
  if (kind === 'claim-closed') return t('cardStepClaimClosed');
  if (kind === 'asked') return t('fbStepAsked');
  if (kind === 'buyer-declined') return t('fbStepBuyerDeclined');
  if (kind === 'requested') return t('fbStepRequested');
  if (kind === 'request-declined') return t('fbStepRequestDeclined');
  if (kind === 'replied') return t('fbStepReplied');
  if (kind === 'fulfilled-by-amazon') return t('fbStepByAmazon');
  if (kind === 'fulfilled-by-seller') return t('fbStepBySeller');
  if (kind === 'buy-shipping-on-time') return t('fbStepBuyShipping');
  return kind === 'not-buy-shipping' ? t('fbStepNoBuyShipping') : '';
}

/** What comes next in a case, in words. */
export function nextText(next: FeedbackLine['next']): string {
  if (next === 'contact') return t('fbNextContact');
  if (next === 'solve') return t('fbNextSolve');
  if (next === 'ask') return t('fbNextAsk');
  if (next === 'wait') return t('fbNextWait');
  if (next === 'request') return t('fbNextRequest');
  return next === 'reply' ? t('fbNextReply') : t('fbNextNone');
}

/** A choice in Amazon's form, in words. */
export function formText({ category, reason }: FormChoice): string {
  const first =
    category === 'inappropriate-feedback'
      ? t('fbFormInappropriate')
      : category === 'product-feedback'
        ? t('fbFormProduct')
        : t('fbFormDelivery');
  return t('fbForm', first, reasonText(reason));
}

function reasonText(reason: FormChoice['reason']): string {
  if (reason === '102') return t('fbReasonObscene');
  if (reason === '103') return t('fbReasonPersonal');
  if (reason === '203') return t('fbReasonProduct');
  return reason === '401' ? t('fbReasonBuyShipping') : t('fbReasonByAmazon');
}
