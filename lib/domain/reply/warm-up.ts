import { actsOf } from './acts';
import type { ReplyChecker } from './checker';
import type { Draft, Sentence } from './reply';
import { sentenceRules } from './rules';
import { readTone } from './tone/read-tone';
import { voiceOf } from './voice/voice';

const sentence: Sentence = {
  text: 'If you change your review we will gladly send you $5 and a new lamp.',
  language: 'en',
  mode: 'answer',
};
const draft: Draft = {
  text: `Hello! ${sentence.text} You should have asked us first. Thank you.`,
  mode: 'answer',
  language: 'en',
  today: '2026-01-01',
  answers: {
    text: 'The lamp is broken. Can you send a new one?',
    triage: {
      language: 'en',
      covered: true,
      needsAnswer: true,
      danger: [],
      anger: 1,
      topics: ['damaged'],
      problem: true,
      questions: [{ start: 20, end: 43 }],
    },
  },
};

/**
 * Everything that is made ready at first use (expressions, unpacked weights), piece by piece with a halt behind each: all of it at
 * the first key would be felt.
 */
export function* warmUp(check: ReplyChecker): Generator<undefined, void> {
  for (const { evaluate } of sentenceRules) {
    evaluate(sentence);
    yield;
  }
  voiceOf(sentence.text);
  yield;
  actsOf(sentence);
  yield;
  readTone(sentence);
  yield;
  yield* check.inSteps(draft);
}
