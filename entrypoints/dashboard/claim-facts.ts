import { dayIn } from '../../lib/domain/calendar';
import { type AnswerFact, answerFacts } from '../../lib/domain/queue/claim-window';
import type { ClaimRow } from '../../lib/domain/queue/queue-row';
import { claimWindows } from '../../lib/policies/claim-windows';
import { zoneOf } from './queue-zone';

/** What was published, where the claim's store is, of answers to claims when this one was noted. */
export const claimFacts = ({ marketplace, notedAt }: ClaimRow): AnswerFact[] =>
  notedAt ? answerFacts(claimWindows, marketplace, dayIn(notedAt, zoneOf(marketplace))) : [];
