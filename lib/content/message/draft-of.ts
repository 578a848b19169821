import type { FilledSnippet } from '../../domain/message/message-view';
import type { AnsweredMessage, Draft } from '../../domain/reply/reply';
import { withBuyer } from '../../domain/snippet/with-buyer';
import { languageOf } from '../../domain/text/language';
import { type TextLanguage, textLanguages } from '../../domain/text/text';
import type { MessagePage } from '../parts';

/** The buyer's message that a reply answers: what it needs comes from the answer, its words from the page itself. */
export function answeredOf({ view: { answers }, facts }: MessagePage): AnsweredMessage | undefined {
  if (!answers || facts.kind !== 'inbox') return undefined;
  const message = facts.inbox.conversation?.messages[answers.index];
  return message?.from === 'buyer' ? { text: message.text, triage: answers.triage } : undefined;
}

/** The ready texts with the buyer's name, which the page alone knows. */
export const snippetsOf = ({ view, reply }: MessagePage): FilledSnippet[] =>
  view.snippets.map((each) => withBuyer(each, reply?.buyerName));

/** The language in which the buyer wants to be written to, as far as texts have languages here; `en_GB` is English. */
function preferredOf({ facts }: MessagePage): TextLanguage | undefined {
  const code = facts.kind === 'compose' ? facts.compose.buyerLanguage?.slice(0, 2) : undefined;
  return textLanguages.find((each) => each === code);
}

/** A draft as it is checked. */
export function draftOf(page: MessagePage, text: string, language: TextLanguage = languageOf(text)): Draft {
  const { mode, order, today, proactiveUntil } = page.view;
  const buyerLanguage = preferredOf(page);
  return { text, mode, language, answers: answeredOf(page), order, buyerLanguage, proactiveUntil, today };
}
