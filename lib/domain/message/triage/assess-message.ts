import { languageOf } from '../../text/language';
import type { Triage } from '../triage';

/** What a buyer's message needs. Until messages are read for what they say, each wants an answer and nothing more is said of it. */
export function assessMessage(text: string): Triage {
  return {
    language: languageOf(text),
    covered: false,
    needsAnswer: true,
    danger: [],
    anger: 0,
    topics: [],
    problem: false,
    questions: [],
  };
}
