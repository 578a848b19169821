import type { NoteKind } from '../note-change';
import type { Case } from './case';
import { MOST_STARS } from './stars';

/**
 * Why a step cannot be taken: `taken` before; `gone`: the feedback does not count any more; `stars`: no low rating; a clock that is
 * over; `asked-before`, `buyer-declined`: a second request would be pressure (Amazon's seller blog, 2012-06-25); what it answers
 * was not done.
 */
export const locks = [
  'taken',
  'gone',
  'stars',
  'asked-before',
  'buyer-declined',
  'buyer-clock-over',
  'requested-before',
  'amazon-clock-over',
  'not-asked',
  'not-requested',
] as const;
type Lock = (typeof locks)[number];

/** What stands against a step, the weightiest first; nothing where it can be taken. */
export function lockOf(kind: NoteKind, facts: Case): Lock | undefined {
  const has = (...kinds: NoteKind[]): boolean => facts.steps.some((step) => kinds.includes(step.kind));
  const { state, rating, buyerRemoval, amazonRequest, replied } = facts;
  switch (kind) {
    case 'asked':
      if (has('asked')) return 'asked-before';
      if (has('buyer-declined')) return 'buyer-declined';
      if (state !== 'present') return 'gone';
      if (rating > MOST_STARS) return 'stars';
      return buyerRemoval?.state === 'over' ? 'buyer-clock-over' : undefined;
    case 'requested':
      if (has('requested')) return 'requested-before';
      if (state !== 'present') return 'gone';
      if (rating > MOST_STARS) return 'stars';
      return amazonRequest?.state === 'over' ? 'amazon-clock-over' : undefined;
    case 'buyer-declined':
      if (has('buyer-declined')) return 'taken';
      return has('contacted', 'asked') ? undefined : 'not-asked';
    case 'request-declined':
      if (has('request-declined')) return 'taken';
      return has('requested') ? undefined : 'not-requested';
    case 'replied':
      return has('replied') || replied ? 'taken' : undefined;
    default:
      return has(kind) ? 'taken' : undefined;
  }
}
