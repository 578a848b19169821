import type { ReplyCheck } from '../../../lib/content/parts';
import type { Draft, ReplyFinding, ReplyGroup } from '../../../lib/domain/reply/reply';

const GROUND = { basis: 'policy' as const, reading: 'Because', source: { title: 'Help', read: '2026-11-21' } };

function found(words: RegExp, rule: string, group: ReplyGroup, better?: string) {
  return ({ text }: Draft): ReplyFinding[] =>
    [...text.matchAll(words)].map(({ 0: match, index }) => ({
      rule,
      group,
      severity: group === 'policy' ? 'warning' : 'advice',
      text: `${rule}Text`,
      fill: [],
      grounds: [GROUND],
      start: index,
      end: index + match.length,
      ...(better !== undefined && { better: { words: better, place: 'instead' as const } }),
    }));
}
const missing = ({ text, answers }: Draft): ReplyFinding[] =>
  answers && !/sorry/.test(text)
    ? [
        {
          rule: 'no-apology',
          flag: 'no-apology',
          group: 'missing',
          severity: 'advice',
          text: 'noApologyText',
          fill: [],
          grounds: [],
          better: { words: 'I am sorry.', place: 'start' },
        },
      ]
    : [];

const rules = [found(/https?:\S+/g, 'link', 'policy'), found(/you should/g, 'blame', 'tone', 'we could'), missing];

/** A check with three rules of the tests' own: links, "you should" and a missing "sorry". One step for each. */
export function sampleCheck(): ReplyCheck {
  function* inSteps(draft: Draft): Generator<undefined, ReplyFinding[]> {
    const all: ReplyFinding[] = [];
    for (const rule of rules) {
      all.push(...rule(draft));
      yield;
    }
    const at = ({ start = Number.POSITIVE_INFINITY }: ReplyFinding): number => start;
    return all.sort((a, b) => at(a) - at(b) || 0);
  }
  const check = (draft: Draft): ReplyFinding[] => {
    const steps = inSteps(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  return Object.assign(check, { inSteps });
}

/** The script of the check as it comes: nothing is to be made ready. */
export const samplePart = () => ({ check: sampleCheck(), warmUp: [].values() });
