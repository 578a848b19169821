import { topicTexts } from '../../lib/domain/feedback/topic-texts';
import type { OfferedRemedy } from '../../lib/domain/message/message-view';
import type { DangerKind, MessageTopic } from '../../lib/domain/message/triage';
import type { LightName, LightState } from '../../lib/domain/reply/lights';
import type { Severity } from '../../lib/domain/rule';
import { interfaceLanguage, type MessageKey, t } from '../../lib/i18n';

const topics: Record<MessageTopic, MessageKey> = {
  ...topicTexts,
  return: 'msgTopicReturn',
  cancel: 'msgTopicCancel',
  address: 'msgTopicAddress',
  invoice: 'msgTopicInvoice',
  product_question: 'msgTopicProduct',
  order_status: 'msgTopicStatus',
};
const dangers: Record<DangerKind, MessageKey> = {
  claim: 'msgDangerClaim',
  chargeback: 'msgDangerChargeback',
  legal: 'msgDangerLegal',
  injury: 'msgDangerInjury',
  fire: 'msgDangerFire',
  safety: 'msgDangerSafety',
  'rating-threat': 'msgDangerRating',
  press: 'msgDangerPress',
  police: 'msgDangerPolice',
  violence: 'msgDangerViolence',
};
const remedies: Record<OfferedRemedy['remedy'], MessageKey> = {
  explain: 'msgRemedyExplain',
  tracking: 'msgRemedyTracking',
  'resend-part': 'msgRemedyResend',
  'refund-shipping': 'msgRemedyShipping',
  'partial-refund': 'msgRemedyPartial',
  replacement: 'msgRemedyReplacement',
  'return-shipping': 'msgRemedyReturn',
  'full-refund': 'msgRemedyFull',
};
const lights: Record<LightName, MessageKey> = {
  prompt: 'msgPrompt',
  accurate: 'msgAccurate',
  helpful: 'msgHelpful',
};
const states: Record<LightState, MessageKey> = {
  clear: 'msgStateClear',
  look: 'msgStateLook',
  late: 'msgStateLate',
  unknown: 'msgStateUnknown',
};

/** What a message is about, in words. */
export const topicText = (topic: MessageTopic): string => t(topics[topic]);
/** What a message warns of, in words. */
export const dangerText = (kind: DangerKind): string => t(dangers[kind]);
/** What can be offered, in words. */
export const remedyText = (remedy: OfferedRemedy['remedy']): string => t(remedies[remedy]);
export const lightText = (name: LightName): string => t(lights[name]);
export const stateText = (state: LightState): string => t(states[state]);

/** Signs beside the words, so that nothing is told by colour alone. */
export const lightSigns: Record<LightState, string> = { clear: '○', look: '⚠', late: '✕', unknown: '?' };

export const severitySigns: Record<Severity, string> = { warning: '⚠', advice: '➜', info: 'ℹ' };

/** How serious a finding is, in words. */
export const severityText = (severity: Severity): string =>
  severity === 'warning' ? t('severityWarning') : severity === 'advice' ? t('severityAdvice') : t('severityInfo');

/** From so many hours on nobody counts in them. */
const HOURS = 48;

/** A length of time in whole minutes, or in whole hours where it is days, rounded down, as a person says it. */
export function lengthText(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes === 0) return t('undoUnderMinute');
  const hours = Math.floor(minutes / 60);
  const length = hours < HOURS ? { hours, minutes: minutes % 60 } : { days: Math.floor(hours / 24), hours: hours % 24 };
  return new Intl.DurationFormat(interfaceLanguage(), { style: 'short' }).format(length);
}

/** The name of a language in the language of the interface; its code where it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
