import type { AnsweredMessage, Draft } from '../../domain/reply/reply';
import { languageOf } from '../../domain/text/language';
import type { TextLanguage } from '../../domain/text/text';
import type { MessagePage } from '../parts';

/** The buyer's message that a reply answers: what it needs comes from the answer, its words from the page itself. */
export function answeredOf({ view: { answers }, facts }: MessagePage): AnsweredMessage | undefined {
  if (!answers || facts.kind !== 'inbox') return undefined;
  const message = facts.inbox.conversation?.messages[answers.index];
  return message?.from === 'buyer' ? { text: message.text, triage: answers.triage } : undefined;
}

/** A draft as it is checked. */
export function draftOf(page: MessagePage, text: string, language: TextLanguage = languageOf(text)): Draft {
  const { mode, order, today } = page.view;
  return { text, mode, language, answers: answeredOf(page), order, today };
}
