import type { PrintedMetric } from '../../domain/health/health-page';
import type { Token } from './token';

/** Amazon's bands of the account health rating (help page G200205250, read 2026-11-22): what the word beside it says of the score. */
const BANDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  healthy: [200, 1000],
  great: [200, 1000],
  good: [200, 1000],
  'at-risk': [100, 199],
  unhealthy: [0, 99],
  critical: [0, 99],
};

/**
 * The score of the account health rating and the word for it. The score is the one number that is left, and lies within the band of the word.
 * @param tokens without the ticks of axes. @param isPlaced whether a number stands where a score does.
 * @returns `undefined` where that does not settle it.
 */
export function scoreIn(
  tokens: readonly Token[],
  isPlaced: (token: Token) => boolean,
): Pick<PrintedMetric, 'score' | 'status'> | undefined {
  const words = [...new Set(tokens.flatMap((token) => (token.kind === 'status' ? token.status : [])))];
  const scores = tokens.flatMap((token) => (token.kind === 'integer' ? token : []));
  const status = words[0];
  const [only] = scores;
  if (words.length > 1 || scores.length > 1) return undefined;
  if (!only) return tokens.some(({ kind }) => kind === 'none') ? { ...(status && { status }) } : undefined;
  const score = only.value;
  const band = status && BANDS[status];
  if (!isPlaced(only) || score > 1000 || (band && (score < band[0] || score > band[1]))) return undefined;
  // A number alone may be anything that stands near the words.
  return band ? { score, status } : undefined;
}
