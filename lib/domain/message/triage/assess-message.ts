import { fold } from '../../text/fold';
import type { TextLanguage } from '../../text/text';
import type { Triage } from '../triage';
import { findAnywhere } from './find-danger';
import { judgeMessage } from './judge-message';
import { languageOfMessage } from './message-language';
import { readMessage } from './read-message';

const covered: readonly TextLanguage[] = ['en', 'de', 'fr', 'es', 'it'];

/**
 * What a message of a buyer needs: whether anything is open, words of danger, how upset the buyer is, what it is about and what it asks.
 * All spans are of the text as given, in UTF-16 units. In a language that is not covered an answer is needed, and only words that are
 * the same everywhere are looked for. Runs in workers: it brings the lists of all languages.
 */
export function assessMessage(text: string, given?: TextLanguage): Triage {
  const folded = fold(text);
  const language = given ?? languageOfMessage(text, folded);
  if (covered.includes(language)) return { language, covered: true, ...judgeMessage(readMessage(text, language)) };
  const danger = findAnywhere(folded);
  return { language, covered: false, needsAnswer: true, danger, anger: 0, topics: [], problem: false, questions: [] };
}
