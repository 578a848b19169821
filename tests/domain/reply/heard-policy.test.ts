import { describe, expect, it } from 'vitest';
import type { Odds } from '../../../lib/domain/listener/hear-reply';
import { heardPolicy } from '../../../lib/domain/listener/thresholds';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { type ReplyFlag, replyFlags } from '../../../lib/domain/reply/flags';
import type { ReplyMode } from '../../../lib/domain/reply/reply';

const SURELY = heardPolicy.adds + 1;
const SURELY_NOT = heardPolicy.drops - 1;
const oddsOf = (told: Partial<Record<ReplyFlag, number>>): Odds =>
  Object.fromEntries(replyFlags.map((flag) => [flag, told[flag] ?? SURELY_NOT])) as Odds;

/** What is found of a flag in a sentence, and in that sentence when it is heard so. */
function found(flag: ReplyFlag, text: string, heard: number, mode: ReplyMode = 'answer'): [boolean, boolean] {
  const check = createReplyChecker();
  const draft = { text, mode, language: 'en' as const, today: '2026-11-22' };
  const has = (more: object): boolean => check({ ...draft, ...more }).some((each) => each.flag === flag);
  return [has({}), has({ heard: { sentences: new Map([[text, oddsOf({ [flag]: heard })]]) } })];
}

describe('what is heard beside the rules of policy', () => {
  it.each<[ReplyFlag, string, number, [boolean, boolean], ReplyMode?]>([
    ['feedback-pressure', 'A kind word in public would go a long way for us.', SURELY, [false, true]],
    ['external-link', 'A kind word in public would go a long way for us.', SURELY, [false, false]],
    ['external-link', 'See www.kettles-and-more.example for it.', SURELY_NOT, [true, true]],
    ['contact-details', 'Write to help@kettles-and-more.example.', SURELY_NOT, [true, true]],
    ['contact-details', 'Call us on 0171 496 0123.', SURELY_NOT, [true, true]],
    ['contact-details', 'Please call us today.', SURELY_NOT, [true, true]],
    ['contact-details', 'We can refund you through PayPal if you prefer.', SURELY_NOT, [true, true]],
    ['feedback-pressure', 'Please remove your negative feedback.', SURELY_NOT, [true, false]],
    ['feedback-pressure', 'Please remove your negative feedback.', Number.NaN, [true, true]],
    [
      'feedback-pressure',
      `We are ${'very '.repeat(30)}sorry, and please remove your negative feedback.`,
      SURELY_NOT,
      [true, true],
    ],
    ['personal-data-public', 'We knew that you were ill that week.', SURELY, [false, true], 'public'],
    ['personal-data-public', 'We knew that you were ill that week.', SURELY, [false, false]],
    ['personal-data-public', 'Hello Karol, it is on its way.', SURELY_NOT, [true, true], 'public'],
  ])('%s: %s (%d)', (flag, text, heard, expected, mode) => {
    expect(found(flag, text, heard, mode)).toEqual(expected);
  });
});
