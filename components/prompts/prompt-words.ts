import type { Evidence, PromptId } from '../../lib/domain/prompts/prompt';
import { type MessageKey, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { longDay } from '../dashboard/long-day';

const titles: Record<PromptId, MessageKey> = {
  'out-of-stock': 'promptStock',
  'late-shipment': 'promptLate',
  'not-received': 'promptLost',
  'messy-returns': 'promptReturns',
  'not-as-described': 'promptDescribed',
  'wrong-item': 'promptWrong',
  quality: 'promptQuality',
  packing: 'promptPacking',
  service: 'promptService',
  prompt: 'promptPrompt',
  accurate: 'promptAccurate',
  helpful: 'promptHelpful',
  'inaccurate-feedback': 'promptStars',
  'negative-rate': 'promptRate',
};

/** What a prompt is about, in a few words. */
export const promptTitle = (id: PromptId): string => t(titles[id]);

const grounds: Record<Evidence['kind'], MessageKey> = {
  complaints: 'promptOfComplaints',
  refunds: 'promptOfRefunds',
  returns: 'promptOfReturns',
  answers: 'promptOfAnswers',
  conversations: 'promptOfConversations',
  feedback: 'promptOfFeedback',
};

/** Which of the person's own records say so: how many of how many, since when. */
export const evidenceText = ({ kind, cases, of, since }: Evidence): string =>
  t(grounds[kind], countText(cases), countText(of), longDay(since));

/** How it was in the span before; empty where nothing of it was seen. */
export const beforeText = ({ before }: Evidence): string =>
  before ? t('promptBefore', countText(before.cases), countText(before.of)) : '';
