import { formatMoney } from '../lib/domain/money';
import type { NoteKind } from '../lib/domain/note-change';
import type { OrderCard } from '../lib/domain/order-card';
import { interfaceLanguage, t } from '../lib/i18n';
import { stepText } from './feedback/words';
import { dangersText } from './message/words';
import { UndoTime } from './undo-time';
import { whenText } from './when';

/** Kinds of notes that say how far a case is; facts about the order, and claims, do not. */
const steps: readonly NoteKind[] = [
  'contacted',
  'replacement-sent',
  'solved',
  'asked',
  'buyer-declined',
  'requested',
  'request-declined',
  'replied',
];

/** Whether nothing at all is remembered of an order. */
export function isEmpty({ firstSeenAt, notes, refunds, feedback, message }: OrderCard): boolean {
  return firstSeenAt === undefined && notes.length === 0 && refunds.length === 0 && !feedback && !message;
}

/** Words of danger in what the buyer wrote and nobody has answered. */
const dangerOf = ({ triage }: NonNullable<OrderCard['message']>): string =>
  triage && triage.danger.length > 0 ? `⚠ ${dangersText(triage)}` : '';

/** Everything that matters of an order in a few words each, what is most pressing first. */
export function summaryOf(card: OrderCard): string[] {
  const { refunds, notes, claimOpenSince, refunded, detailsSeenAt, formSeenAt, threadSeenAt, feedback, message } = card;
  const given = refunds.filter(({ state }) => state === 'submitted' || state === 'shown').length;
  const own = notes.filter(({ kind }) => kind === 'note').length;
  const lastStep = notes.findLast(({ kind }) => steps.includes(kind))?.kind;
  const seen = [detailsSeenAt, formSeenAt, threadSeenAt, feedback?.seenAt, message?.seenAt];
  const lastSeen = seen.flatMap((at) => at ?? []).sort();
  return [
    message?.clock ? dangerOf(message) : '',
    claimOpenSince ? t('cardClaimOpen') : '',
    message?.clock ? t('cardReplyDue', whenText(message.clock.dueAt)) : '',
    message && message.notDelivered > 0 ? t('replyNotDelivered', message.notDelivered) : '',
    feedback ? `${t('cardSeenFeedback')}: ${t('fbStars', feedback.rating)}` : '',
    given === 1 ? t('cardRefundOne') : given > 1 ? t('cardRefundMany', given) : '',
    refunded && refunded.amount > 0 ? t('cardRefundedSum', formatMoney(refunded, interfaceLanguage())) : '',
    lastStep ? stepText(lastStep) : '',
    own === 1 ? t('cardNoteOne') : own > 1 ? t('cardNoteMany', own) : '',
    lastSeen.length > 0 ? t('cardLastSeen', whenText(lastSeen.at(-1) ?? '')) : '',
  ].filter((text) => text !== '');
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
        <span key={text} class={index === 0 && (card.claimOpenSince || text.startsWith('⚠')) ? 'pressing' : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}
