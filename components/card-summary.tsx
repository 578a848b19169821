import { formatMoney } from '../lib/domain/money';
import type { OrderCard } from '../lib/domain/order-card';
import { interfaceLanguage, t } from '../lib/i18n';
import { UndoTime } from './undo-time';
import { whenText } from './when';

/** Whether nothing at all is remembered of an order. */
export function isEmpty({ firstSeenAt, notes, refunds }: OrderCard): boolean {
  return firstSeenAt === undefined && notes.length === 0 && refunds.length === 0;
}

/** Everything that matters of an order in a few words each, what is most pressing first. */
export function summaryOf(card: OrderCard): string[] {
  const { refunds, notes, claimOpenSince, refunded, detailsSeenAt, formSeenAt, threadSeenAt } = card;
  const given = refunds.filter(({ state }) => state === 'submitted' || state === 'shown').length;
  const own = notes.filter(({ kind }) => kind === 'note').length;
  const lastStep = notes.findLast(({ kind }) => kind !== 'note' && !kind.startsWith('claim'))?.kind;
  const lastSeen = [detailsSeenAt, formSeenAt, threadSeenAt].flatMap((at) => at ?? []).sort();
  return [
    claimOpenSince ? t('cardClaimOpen') : '',
    given === 1 ? t('cardRefundOne') : given > 1 ? t('cardRefundMany', given) : '',
    refunded && refunded.amount > 0 ? t('cardRefundedSum', formatMoney(refunded, interfaceLanguage())) : '',
    lastStep ? stepName(lastStep) : '',
    own === 1 ? t('cardNoteOne') : own > 1 ? t('cardNoteMany', own) : '',
    lastSeen.length > 0 ? t('cardLastSeen', whenText(lastSeen.at(-1) ?? '')) : '',
  ].filter((text) => text !== '');
}

/** A step of a case, in words. */
export function stepName(kind: OrderCard['notes'][number]['kind']): string {
  if (kind === 'contacted') return t('cardStepContacted');
  if (kind === 'replacement-sent') return t('cardStepReplacement');
  if (kind === 'solved') return t('cardStepSolved');
  if (kind === 'claim-opened') return t('cardStepClaimOpened');
  return kind === 'claim-closed' ? t('cardStepClaimClosed') : '';
}

/** The one line that a folded card is. */
export function CardSummary({ card }: { card: OrderCard }) {
  if (isEmpty(card)) return <span class="facts">{t('cardEmpty')}</span>;
  return (
    <span class="facts">
      {card.undo && (
        <span class="pressing">
          <UndoTime clock={card.undo} brief />
        </span>
      )}
      {summaryOf(card).map((text, index) => (
        <span key={text} class={index === 0 && card.claimOpenSince ? 'pressing' : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}
