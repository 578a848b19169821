import { topicTexts } from '../../lib/domain/feedback/topic-texts';
import { kindsOfDanger } from '../../lib/domain/message/kinds-of-danger';
import { wantsOwnWords } from '../../lib/domain/message/own-words';
import type { DangerKind, MessageTopic, Triage } from '../../lib/domain/message/triage';
import { type MessageKey, t } from '../../lib/i18n';

const topics: Readonly<Record<MessageTopic, MessageKey>> = {
  ...topicTexts,
  return: 'messageTopicReturn',
  cancel: 'messageTopicCancel',
  address: 'messageTopicAddress',
  invoice: 'messageTopicInvoice',
  product_question: 'messageTopicProduct',
  order_status: 'messageTopicStatus',
};

const dangers: Readonly<Record<DangerKind, MessageKey>> = {
  claim: 'dangerClaim',
  chargeback: 'dangerChargeback',
  legal: 'dangerLegal',
  injury: 'dangerInjury',
  fire: 'dangerFire',
  safety: 'dangerSafety',
  'rating-threat': 'dangerRating',
  press: 'dangerPress',
  police: 'dangerPolice',
  violence: 'dangerViolence',
};

/** What a buyer's message is about, in a word. */
export const topicText = (topic: MessageTopic): string => t(topics[topic]);

/** Why a message has to be read at once, in a word. */
export const dangerText = (kind: DangerKind): string => t(dangers[kind]);

/** Why a message has to be read at once, or read first where it only may be dangerous, each kind in a word. */
export function dangersText(triage: Triage): string {
  const kinds = kindsOfDanger(triage.danger)
    .map(({ kind }) => dangerText(kind))
    .join(', ');
  return t(wantsOwnWords(triage) ? 'messageDanger' : 'messageMaybeDanger', kinds);
}
