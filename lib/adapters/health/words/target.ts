import type { HealthMetric } from '../../../domain/report/performance';
import { readRate } from './numbers';

type Target = NonNullable<HealthMetric['target']>;

/** "Target: under 1%" was seen; the other languages have their plain words. */
const WORD =
  /^(?:(?:our |performance )?(?:target|goal|requirement)|ziel(?:wert|vorgabe)?|objectif|objetivo|obiettivo|目標値?|目标值?)(?= ?[:：]|\s|$|[<>≤≥]|\p{Script=Han})(?: is)? ?[:：]? ?/iu;

const BEFORE: readonly (readonly [Target['condition'], RegExp])[] = [
  ['at-most', /^(?:≤|<=|at most|no more than|höchstens|maximal|au plus|como máximo|al massimo|不超过|最多) ?/i],
  ['at-least', /^(?:≥|>=|at least|mindestens|au moins|al menos|como mínimo|almeno|不低于|至少) ?/i],
  [
    'less-than',
    /^(?:<|under|below|less than|lower than|unter|weniger als|moins de|inférieure? à|menos del?|inferior al?|por debajo del?|meno d(?:i|el|ell')|inferiore (?:a|al|all')|低于|小于) ?/i,
  ],
  [
    'greater-than',
    /^(?:>|over|above|more than|greater than|higher than|über|mehr als|plus de|supérieure? à|más del?|superior al?|più d(?:i|el)|superiore (?:a|al)|高于|大于) ?/i,
  ],
];
const BEHIND: readonly (readonly [Target['condition'], RegExp])[] = [
  ['at-most', / ?(?:or (?:less|lower|below)|oder weniger|以下|以内)$/i],
  ['at-least', / ?(?:or (?:more|higher|above)|oder mehr|以上)$/i],
  ['less-than', / ?未満$/],
  ['greater-than', / ?超$/],
];

/** A bound in words: "under 1%", "95% or more". */
function boundIn(text: string): Target | undefined {
  for (const [condition, words] of [...BEFORE, ...BEHIND]) {
    const rest = text.replace(words, '').trim();
    const rate = rest === text ? undefined : readRate(rest);
    if (rate) return { value: rate.ppm, condition };
  }
  return undefined;
}

/**
 * Whether a text says what is to be kept, and what that is where its words are known: a share behind the word for a target is none of the
 * account's, whatever stands between them.
 */
export function targetIn(text: string): { target?: Target | undefined } | undefined {
  const rest = text.replace(WORD, '').trim();
  const target = boundIn(rest);
  if (target) return { target };
  // Two shares are a target and a value.
  return rest !== text && (rest.match(/%/g)?.length ?? 0) < 2 ? {} : undefined;
}
