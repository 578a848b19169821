import type { Triage } from './triage';

/** What a buyer's message needs. Nothing is covered: so an answer is needed. */
export function assessMessage(_text: string): Triage {
  return {
    language: 'other',
    covered: false,
    needsAnswer: true,
    danger: [],
    anger: 0,
    topics: [],
    problem: false,
    questions: [],
  };
}
