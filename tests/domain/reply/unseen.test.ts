import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import type { ReplyFlag } from '../../../lib/domain/reply/flags';
import type { ReplyFinding } from '../../../lib/domain/reply/reply';
import { languageOf } from '../../../lib/domain/text/language';
import { hearByFile } from '../../training/listener';
import { readReplies } from '../../training/replies';

// Replies by someone who had not read the rules, and on which no rule and no weight was tuned: how right the check is where it
// counts, as it is at a pause, when the listener has heard the draft, and at each key, when it has not. The floors are a little below
// what was measured (F1 of flags 0.903 and 0.825, good replies flagged 2.2 and 5.6 %), so that what makes it worse is seen; they are
// no goals. Two other hands who labelled the same replies without seeing the labels agree with these at F1 0.95 and 0.96.
const replies = readReplies(join(import.meta.dirname, 'unseen', 'replies.jsonl'));
const check = createReplyChecker();

const hear = hearByFile();
const drafts = replies.map(({ buyerMessage = '', reply: text, mode, flags }) => ({
  wanted: new Set(flags.map(({ flag }) => flag)),
  message: buyerMessage,
  draft: {
    text,
    mode: mode === 'public' ? ('public' as const) : ('answer' as const),
    language: languageOf(text),
    today: '2026-11-22',
    ...(buyerMessage && { answers: { text: buyerMessage, triage: assessMessage(buyerMessage) } }),
  },
}));
const flagsOf = (findings: readonly ReplyFinding[]): Set<ReplyFlag> =>
  new Set(findings.flatMap(({ flag }) => flag ?? []));
const atEachKey = drafts.map(({ wanted, draft }) => ({ wanted, given: flagsOf(check(draft)) }));
const atAPause = drafts.map(({ wanted, message, draft }) => {
  const heard = hear({ text: draft.text, message, isPublic: draft.mode === 'public' });
  return { wanted, given: flagsOf(check({ ...draft, heard })) };
});
type Judged = (typeof atAPause)[number];

const both = (one: ReadonlySet<ReplyFlag>, other: ReadonlySet<ReplyFlag>): number =>
  [...one].filter((flag) => other.has(flag)).length;
const total = (judged: readonly Judged[], count: (each: Judged) => number): number =>
  judged.reduce((sum, each) => sum + count(each), 0);

describe('two hundred replies that nobody tuned to', () => {
  it('are two hundred', () => expect(replies).toHaveLength(200));
  it.each([
    ['at a pause', atAPause, 0.89, 0.03],
    ['at each key', atEachKey, 0.81, 0.06],
  ])('are flagged rightly %s, on the whole, and seldom where they are good', (_when, judged, f1, wrong) => {
    const right = total(judged, ({ wanted, given }) => both(wanted, given));
    const all = total(judged, ({ wanted, given }) => wanted.size + given.size);
    expect((2 * right) / all).toBeGreaterThanOrEqual(f1);
    const good = judged.filter(({ wanted }) => wanted.size === 0);
    expect(good.filter(({ given }) => given.size > 0).length / good.length).toBeLessThanOrEqual(wrong);
  });
});
