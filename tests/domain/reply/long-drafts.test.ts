import { describe, expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { draftRules } from '../../../lib/domain/reply/rules';
import { sentencesOf } from '../../../lib/domain/reply/sentences';

describe('long drafts', () => {
  it('are checked in steps, each of one sentence or one rule, and come to the same', () => {
    const draft = { text: 'One. Two! Three?\nFour', mode: 'answer' as const, today: '2026-11-22' };
    const steps = createReplyChecker().inSteps(draft);
    let halts = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) halts++;
    expect(halts).toBe(4 + draftRules.length);
    expect(step.value).toEqual(createReplyChecker()(draft));
  });
  it('without a mark are cut at a blank, and without a blank wherever they are', () => {
    const words = 'word '.repeat(1_000);
    const cut = sentencesOf(words);
    expect(Math.max(...cut.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_005);
    expect(
      cut.every(({ start, end }) => words.slice(start, end).startsWith('word') && /\S$/.test(words.slice(start, end))),
    ).toBe(true);
    const letters = 'x'.repeat(5_000);
    expect(sentencesOf(letters).map(({ end }) => end)).toEqual([2_000, 4_000, 5_000]);
  });
});
