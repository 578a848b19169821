import type { Line } from './lines';
import { near } from './reading';

/** What is wanted of the buyer: feedback changed or left, a claim ended, silence. */
export type Wanted = 'change' | 'leave' | 'claim' | 'silence';

/** Something wanted for something given: what is due, or what comes on top of it. */
export type Deal = { wants: Wanted; gives: 'due' | 'gift' };

function wanted({ reading: { all, has }, feedback, spoken }: Line): Wanted | undefined {
  if ((feedback.length > 0 && near(all('change'), feedback, 32)) || (spoken && has('changeIt'))) return 'change';
  if (has('claim') && near(all('close'), all('claim'), 40)) return 'claim';
  if (has('silence')) return 'silence';
  const hangs = has('strict') && (has('remedy') || has('benefit'));
  if (hangs && has('claim') && !has('ownClaim')) return 'claim';
  if ((has('bad') || has('dissuade')) && !has('praise') && !has('gift')) return undefined;
  if (feedback.length > 0 && (has('praise') || has('rateUs') || near(all('leave'), feedback, 45))) return 'leave';
  // Feedback that something hangs on, whatever is to be done with it.
  if (hangs && feedback.length > 0 && !has('happy') && !has('thanked')) return has('gift') ? 'leave' : 'change';
  return undefined;
}

const gives = ({ reading: { has } }: Line): Deal['gives'] | undefined => {
  if (has('made')) return undefined;
  if (has('gift') || (has('benefit') && !has('remedy'))) return 'gift';
  return has('remedy') || has('benefit') ? 'due' : undefined;
};

/** The buyer is told to be free, and is not asked for stars in the same breath. */
export const isFree = ({ reading: { has } }: Line): boolean => has('neutral') && !has('praise') && !has('plead');

/**
 * What a sentence makes hang on what: within it, or on the sentence behind or before it where words point there. Nothing where it says
 * that the buyer is free.
 */
export function dealOf(lines: readonly Line[], index: number): Deal | undefined {
  const line = lines[index];
  if (line === undefined || isFree(line)) return undefined;
  const wants = wanted(line);
  if (!wants) return undefined;
  const own = gives(line);
  // "If the new one fits, please leave a review": the new one is not given for it.
  if (wants === 'leave' && own === 'due' && line.reading.has('happy')) return undefined;
  if (own && (line.reading.has('condition') || line.reading.has('strict'))) return { wants, gives: own };
  const [before, next] = [lines[index - 1], lines[index + 1]];
  const behind = next?.reading.has('link') && !isFree(next) ? gives(next) : undefined;
  if (behind) return { wants, gives: behind };
  const ahead = before && line.reading.has('link') ? gives(before) : undefined;
  return ahead && { wants, gives: ahead };
}
