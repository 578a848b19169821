import { heardPolicy, heardThresholds } from '../../lib/domain/listener/thresholds';
import { assessMessage } from '../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../lib/domain/reply/checker';
import { missingFlags, policyFlags, type ReplyFlag } from '../../lib/domain/reply/flags';
import { weighedTones } from '../../lib/domain/reply/tone/context';
import { hearByFile } from './listener';
import { makeSurer, type Surely } from './make-surer';
import { type ReplyExample, readReplies } from './replies';

const heardFlags: readonly ReplyFlag[] = [...weighedTones, ...missingFlags];
/** Good replies may be flagged by so much for any of these: of those held out, which resemble bad ones on purpose; of others it is less. */
const MOST_FALSE = 0.035;
const STEPS = Array.from({ length: 41 }, (_, step) => (step - 24) / 4);
/** A flag may be so far from what is best for its group: of some there are few examples. */
const NEAR = 1;
const ADDS = [-0.5, 0, 0.5, 1, 1.5, 2];
const DROPS = [-2, -1, -0.5, 0, 0.5];

type Drafts = {
  drafts: readonly Parameters<ReturnType<typeof createReplyChecker>>[0][];
  wanted: readonly ReadonlySet<ReplyFlag>[];
};
type Step = Surely & { flag: ReplyFlag; threshold: number; right: number; flagged: number; of: number };

function draftsOf(replies: readonly ReplyExample[]): Drafts {
  const hear = hearByFile();
  const drafts = replies.map(({ buyerMessage: message, reply: text, mode }) => ({
    text,
    mode: mode === 'public' ? ('public' as const) : ('answer' as const),
    language: 'en' as const,
    today: '2026-11-22',
    heard: hear({ text, message, isPublic: mode === 'public' }),
    ...(message && { answers: { text: message, triage: assessMessage(message) } }),
  }));
  return { drafts, wanted: replies.map(({ flags }) => new Set(flags.map(({ flag }) => flag))) };
}

const f1 = (steps: readonly Pick<Step, 'right' | 'flagged' | 'of'>[]): number =>
  (2 * steps.reduce((sum, { right }) => sum + right, 0)) /
  Math.max(
    1,
    steps.reduce((sum, { flagged, of }) => sum + flagged + of, 0),
  );

/** What each flag finds at each threshold. */
function stepsOf({ drafts, wanted }: Drafts): Step[][] {
  const check = createReplyChecker();
  const thresholds: Partial<Record<ReplyFlag, number>> = heardThresholds;
  const found = STEPS.map((threshold) => {
    for (const flag of heardFlags) thresholds[flag] = threshold;
    return drafts.map((draft) => new Set(check(draft).map(({ flag }) => flag)));
  });
  return heardFlags.map((flag) =>
    STEPS.map((threshold, step) => {
      const flagged = drafts.flatMap((_, at) => (found[step]?.[at]?.has(flag) ? [at] : []));
      const right = flagged.filter((at) => wanted[at]?.has(flag)).length;
      return {
        flag,
        threshold,
        flagged: flagged.length,
        right,
        worth: 3 * right - flagged.length,
        of: wanted.filter((each) => each.has(flag)).length,
        good: flagged.filter((at) => wanted[at]?.size === 0),
      };
    }),
  );
}

/** Where each flag is right most often, not far from where its group is. */
function bestSteps(all: readonly Step[][]): number[] {
  const groups = [all.slice(0, weighedTones.length), all.slice(weighedTones.length)];
  return groups.flatMap((group) => {
    const [, common] = STEPS.reduce(
      ([most, best], threshold, step) => {
        const value = f1(group.flatMap((each) => each[step] ?? []));
        return value > most ? [value, threshold] : [most, best];
      },
      [0, 0],
    );
    return group.map((each) =>
      each.reduce((best, step, at) => {
        const now = each[best];
        const isNear = Math.abs(step.threshold - common) <= NEAR;
        return isNear && (!now || Math.abs(now.threshold - common) > NEAR || f1([step]) > f1([now])) ? at : best;
      }, 0),
    );
  });
}

/** How sure what was heard must be to add to the rules of policy and to take from them: where these are right most often. */
function bestPolicy({ drafts, wanted }: Drafts): { adds: number; drops: number; f1: number } {
  const check = createReplyChecker();
  let best = { adds: 0, drops: 0, f1: 0 };
  for (const adds of ADDS)
    for (const drops of DROPS) {
      Object.assign(heardPolicy, { adds, drops });
      const steps = drafts.map((draft, at) => {
        const found = new Set(check(draft).flatMap(({ flag }) => policyFlags.find((each) => each === flag) ?? []));
        const there = policyFlags.filter((flag) => wanted[at]?.has(flag));
        return { right: there.filter((flag) => found.has(flag)).length, flagged: found.size, of: there.length };
      });
      if (f1(steps) > best.f1) best = { adds, drops, f1: f1(steps) };
    }
  return best;
}

/**
 * Thresholds of what is heard and read together, and of what is heard beside the rules of policy.
 * @param files replies that nothing was learned from. @returns the file of thresholds, and how right each flag is there.
 */
export function heardThresholdsFor(files: readonly string[]): { written: string; told: string } {
  const given = draftsOf(files.flatMap(readReplies).filter(({ lang }) => lang === 'en'));
  const { f1: policyF1, ...policy } = bestPolicy(given);
  const all = stepsOf(given);
  const at = bestSteps(all);
  const good = given.wanted.filter(({ size }) => size === 0).length;
  const wrong = makeSurer(all, at, MOST_FALSE * good);
  const chosen = all.flatMap((each, flag) => each[at[flag] ?? 0] ?? []);
  const told = chosen.map((step) => {
    const { flag, threshold, right, flagged, of } = step;
    return `${flag}: from ${threshold}, F1 ${f1([step]).toFixed(3)} (${right} of ${of}, ${flagged} flagged)\n`;
  });
  const lines = chosen.map(({ flag, threshold }) => `  ${/^\w+$/.test(flag) ? flag : `'${flag}'`}: ${threshold},`);
  return {
    told: `${told.join('')}tone and missing: F1 ${f1(chosen).toFixed(3)}, good replies flagged ${wrong} of ${good}\npolicy: ${JSON.stringify(policy)}, F1 ${policyF1.toFixed(3)}\n`,
    written: `import type { ReplyFlag } from '../reply/flags';

// Made by tests/training/fit-heard.ts on replies that neither the listener nor the quick reading had learned from.

/** From which odds on a flag holds, by what was heard and read together. */
export const heardThresholds: Partial<Record<ReplyFlag, number>> = {
${lines.join('\n')}
};

/** From which odds on a sentence that no rule of policy knew is found, and up to which one that a rule took for such is let go. */
export const heardPolicy = { adds: ${policy.adds}, drops: ${policy.drops} };
`,
  };
}
