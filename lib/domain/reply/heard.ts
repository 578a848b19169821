import type { Odds } from '../listener/hear-reply';
import { heardPolicy, heardThresholds } from '../listener/thresholds';
import { policyFlags, type ReplyFlag } from './flags';
import { modes } from './modes';
import type { DraftRule, ReadDraft, ReadSentence, ReplyFinding, SentenceRule } from './reply';

/**
 * What the listener heard in a draft (`lib/domain/listener`). It is slower than a key, so that it may have heard an earlier text: what
 * it says of a sentence holds for as long as its words stand, and what it says of all of a draft for that draft alone.
 */
export type HeardDraft = {
  /** By the words of each sentence. */
  sentences: ReadonlyMap<string, Odds>;
  /** Of all of the draft, where it is the one that was heard. */
  all?: Odds | undefined;
};

/** So much of what the quick reading says counts beside what was heard. */
const QUICK = 1;
const MOST = 4;

/**
 * What was heard and what was read at once, taken together, as log odds.
 * @param heard those of the listener; @param quick how far the quick reading is above its own threshold.
 */
export const takenTogether = (heard: number, quick: number): number =>
  heard + QUICK * Math.max(-MOST, Math.min(MOST, quick));

/** Whether a flag holds by odds taken together. */
export const holdsTogether = (flag: ReplyFlag, odds: number): boolean => odds > (heardThresholds[flag] ?? 0);

/** What one may not send is told by sense, but for what has a shape or is asked in a word: that is read better than heard. */
const bySense = policyFlags.filter((flag) => flag !== 'external-link' && flag !== 'contact-details');
/** In a longer sentence what stands at its end is drowned by the rest, so that a rule knows it better. */
const LONGEST = 140;

/** Whether hearing may let go of what a rule found in a sentence: nothing of a buyer's data, and nothing that is said more than once. */
const mayLetGo = (flag: ReplyFlag, { text }: ReadSentence, sentences: readonly ReadSentence[]): boolean =>
  flag !== 'personal-data-public' &&
  bySense.some((each) => each === flag) &&
  text.length <= LONGEST &&
  sentences.filter((each) => each.text === text).length === 1;

/**
 * What the rules of policy found, together with what was heard: a sentence that surely sounds like nothing of the kind is let go, and
 * one that surely does is found where no rule knew its words.
 * @param rules those that say it. @returns the findings of all rules, and those that were only heard behind them.
 */
export function withHeard(
  found: readonly ReplyFinding[],
  { mode, heard, sentences }: ReadDraft,
  rules: readonly (DraftRule | SentenceRule)[],
): ReplyFinding[] {
  if (!heard || heard.sentences.size === 0) return [...found];
  const kept = found.filter(({ flag, start }) => {
    const sentence = sentences.find((each) => start !== undefined && each.start <= start && start < each.end);
    if (flag === undefined || !sentence || !mayLetGo(flag, sentence, sentences)) return true;
    const odds = heard.sentences.get(sentence.text)?.[flag];
    return odds === undefined || !(odds <= heardPolicy.drops);
  });
  const added = bySense.flatMap((flag) => {
    if (flag === 'personal-data-public' && !modes[mode].everyoneReads) return [];
    const rule = rules.find((each) => each.flag === flag);
    if (!rule || kept.some((each) => each.flag === flag)) return [];
    const { id, severity, text: name, grounds, group } = rule;
    return sentences
      .filter((sentence) => (heard.sentences.get(sentence.text)?.[flag] ?? Number.NEGATIVE_INFINITY) > heardPolicy.adds)
      .map(({ start, end }) => ({ rule: id, severity, text: name, grounds, group, flag, fill: [], start, end }));
  });
  return [...kept, ...added];
}
