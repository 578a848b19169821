import type { WeighedTone } from '../../lib/domain/reply/tone/context';
import type { Row } from './fit-few';
import { makeSurer } from './make-surer';
import type { VoiceSample } from './voice-samples';

/** Good replies may be flagged for their tone by so much; what is missing and policy flag some more. */
const MOST_FALSE = 0.02;
/** What a reply wrongly flagged takes from one rightly flagged, which counts two. */
const MISTAKEN = 1;

export type ToneRow = Row & { sample: VoiceSample };
export type Judging = { tone: WeighedTone; rows: readonly ToneRow[]; odds: readonly number[] };

/** How right a tone is at each threshold that may be, and which good replies it flags there. */
function stepsOf({ tone, rows, odds }: Judging) {
  const holding = new Set(rows.filter(({ holds }) => holds).map(({ sample }) => sample));
  return Array.from({ length: 41 }, (_, tenth) => {
    const threshold = (tenth - 20) / 10;
    const flagged = new Set(rows.filter((_row, at) => (odds[at] ?? 0) > threshold).map(({ sample }) => sample));
    const right = [...flagged].filter((sample) => holding.has(sample)).length;
    return {
      tone,
      threshold,
      worth: 2 * right - MISTAKEN * (flagged.size - right),
      good: [...flagged].filter(({ flags }) => flags.size === 0),
    };
  });
}

/**
 * A threshold for each tone: where it is right most often for how often it is wrong. As long as too many good replies are flagged by
 * all of them together, that one is raised which loses least for each good reply that it lets go.
 */
export function bestThresholds(all: readonly Judging[]): Record<WeighedTone, number> {
  const good = new Set(
    all.flatMap(({ rows }) => rows.map(({ sample }) => sample)).filter(({ flags }) => flags.size === 0),
  ).size;
  const steps = all.map(stepsOf);
  const at = steps.map((each) =>
    each.reduce((best, { worth }, tenth) => (worth > (each[best]?.worth ?? 0) ? tenth : best), 0),
  );
  makeSurer(steps, at, MOST_FALSE * good);
  return Object.fromEntries(steps.map((each, tone) => [each[0]?.tone, each[at[tone] ?? 0]?.threshold])) as Record<
    WeighedTone,
    number
  >;
}
