import type { OfferedRemedy } from '../../lib/domain/message/message-view';
import type { LightName, LightState } from '../../lib/domain/reply/lights';
import type { Severity } from '../../lib/domain/rule';
import { interfaceLanguage, type MessageKey, t } from '../../lib/i18n';

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

/** The name of a language in the language of the interface; its code where it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
