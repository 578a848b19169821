import type { Comment, Removal } from '../text/removal';

/**
 * What can become of a comment, by its words. Stars without words never qualify: only the buyer can take them back (Amazon's
 * seller blog, 2012-10-29).
 */
export function assessComment({ text }: Comment): Removal {
  const nothing = { category: null, confidence: null, decisive: [], topics: [], language: 'other' } as const;
  if (text.trim() === '') return { ...nothing, verdict: 'buyer-only', missing: [] };
  return { ...nothing, verdict: 'unsure', missing: ['language'] };
}
