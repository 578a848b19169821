import { fold } from '../../text/fold';
import type { Span, TextLanguage, Topic } from '../../text/text';
import { topicsOf } from '../../text/topics';
import type { MessageTopic } from '../triage';
import { type CueFound, findCues } from './find-cues';
import { type DangerFound, findDanger } from './find-danger';
import { findQuestions } from './find-questions';
import { findPhrases } from './phrases';
import { wordsOf } from './words-of';

/** What is read off a message before anything is judged. */
export type MessageRead = {
  text: string;
  folded: string;
  language: TextLanguage;
  danger: readonly DangerFound[];
  cues: readonly CueFound[];
  /** Topics by the words of messages, and topics as of a comment. */
  told: ReadonlySet<MessageTopic>;
  topics: ReadonlySet<Topic>;
  questions: readonly Span[];
};

/** Reads a message; nothing is found in a language without words. */
export function readMessage(text: string, language: TextLanguage): MessageRead {
  const folded = fold(text);
  const words = wordsOf(language);
  return {
    text,
    folded,
    language,
    danger: findDanger(folded, language),
    cues: words ? findCues(folded, words) : [],
    told: new Set(words ? findPhrases(folded, words.topics).map(({ mark }) => mark) : []),
    topics: new Set(topicsOf(text, language).map(({ topic }) => topic)),
    questions: words ? findQuestions(text, folded, words) : [],
  };
}
