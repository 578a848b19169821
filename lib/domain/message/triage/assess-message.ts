import { type HeardMessage, mostOfMessage } from '../../listener/hear-message';
import { sentencesOf } from '../../reply/sentences';
import { fold } from '../../text/fold';
import type { TextLanguage } from '../../text/text';
import type { Triage } from '../triage';
import { findAnywhere } from './find-danger';
import { judgeMessage } from './judge-message';
import { languageOfMessage } from './message-language';
import { readMessage } from './read-message';

/** Hears the sentences of a message. */
export type Hear = (sentences: readonly string[]) => HeardMessage;

/** What is behind the first letters of a sentence is not heard: where one is longer, nothing is judged by hearing. */
const LONGEST = 320;

const covered: readonly TextLanguage[] = ['en', 'de', 'fr', 'es', 'it'];

/**
 * What a message of a buyer needs: whether anything is open, words of danger, how upset the buyer is, what it is about and what it asks.
 * All spans are of the text as given, in UTF-16 units. In a language that is not covered an answer is needed, and only words that are
 * the same everywhere are looked for. Runs in workers: it brings the lists of all languages.
 * @param hear how the sentences of a message in English sound together (`lib/domain/listener`); without it, only lists and weights count.
 */
export function assessMessage(text: string, given?: TextLanguage, hear?: Hear): Triage {
  const folded = fold(text);
  const language = given ?? languageOfMessage(text, folded);
  if (covered.includes(language)) {
    const sentences = hear && language === 'en' ? sentencesOf(text) : [];
    const isWhole = sentences.length <= mostOfMessage && sentences.every(({ start, end }) => end - start <= LONGEST);
    const heard =
      hear && sentences.length > 0 && isWhole
        ? hear(sentences.map(({ start, end }) => text.slice(start, end)))
        : undefined;
    const sounds = heard && { ...heard, worst: sentences[heard.worst] ?? { start: 0, end: text.length } };
    return { language, covered: true, ...judgeMessage(readMessage(text, language), sounds) };
  }
  const danger = findAnywhere(folded);
  return { language, covered: false, needsAnswer: true, danger, anger: 0, topics: [], problem: false, questions: [] };
}
