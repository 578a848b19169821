import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageTopics, triage } from '../../../../lib/domain/message/triage';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';
import { dangerCases, harmlessCases } from './danger-cases';

const written = [...Object.values(dangerCases).flat(), ...harmlessCases];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...written), { maxLength: 5 }).map((texts) => texts.join(' ')),
  fc
    .array(fc.constantFrom(...written.flatMap((text) => text.split(' '))), { maxLength: 40 })
    .map((words) => words.join(' ')),
);

describe('for any message', { timeout: 30_000 }, () => {
  it('all spans lie in the text, and hold something', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { danger, questions } = assessMessage(text);
        for (const { start, end } of [...danger, ...questions]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
        let behind = 0;
        for (const { start, end } of questions) {
          expect(start).toBeGreaterThanOrEqual(behind);
          behind = end;
        }
      }),
    ));
  it('it fits its shape, and is the same each time', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const assessed = assessMessage(text);
        expect(triage.safeParse(assessed).success).toBe(true);
        expect(assessMessage(text)).toEqual(assessed);
      }),
    ));
  it('danger and questions need an answer, and what needs none has neither problem nor anger', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { needsAnswer, danger, questions, problem, anger, covered } = assessMessage(text);
        if (danger.length > 0 || questions.length > 0 || !covered) expect(needsAnswer).toBe(true);
        if (!needsAnswer) expect({ problem, anger }).toEqual({ problem: false, anger: 0 });
      }),
    ));
  it('topics are in order, each once', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { topics } = assessMessage(text);
        expect(topics).toEqual(messageTopics.filter((topic) => topics.includes(topic)));
      }),
    ));
});

// A message is 20,000 letters long at most (lib/domain/message/thread.ts).
it('the longest message takes time in proportion to its length, whatever is in it', { timeout: 60_000 }, () => {
  const time = (text: string): number => {
    const started = performance.now();
    assessMessage(text);
    return performance.now() - started;
  };
  const text = 'The lamp is broken and I want my money back or I will see you in court, where is it? ';
  time(text.repeat(20));
  for (const long of [
    text.repeat(230),
    'a'.repeat(20_000),
    'a '.repeat(10_000),
    '!'.repeat(20_000),
    ' '.repeat(20_000),
    'not very '.repeat(2_200),
    "i'll ".repeat(4_000),
    '?'.repeat(20_000),
    '"'.repeat(20_000),
  ])
    expect(time(long), long.slice(0, 20)).toBeLessThan(5_000);
});
