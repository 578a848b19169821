import { plusDays } from '../calendar';
import { isDue, nothingToAsk } from '../feedback/case';
import { type FeedbackRecord, versionsOf } from '../feedback/feedback-record';
import type { FeedbackLine } from '../feedback/feedback-view';
import type { Day, Instant } from '../ids';
import { latest } from '../seen';
import type { CaseStand, FeedbackQueueRow } from './queue-row';

/** The name that marks of a feedback, and of its case, are kept under. */
export const feedbackRowId = (orderId: string): string => `feedback:${orderId}`;

/** When something new happened to a feedback last: its stars or words were seen to change, or a step of its case was taken. */
export function feedbackNews(record: FeedbackRecord, { steps }: Pick<FeedbackLine, 'steps'>): Instant {
  const since = versionsOf(record).at(-1)?.since ?? record.firstSeenAt;
  return steps.map(({ at }) => at).reduce(latest, since);
}

type Step = FeedbackLine['steps'][number];

const lastStep = ({ steps }: FeedbackLine, ...kinds: Step['kind'][]): Step | undefined =>
  steps.findLast(({ kind }) => kinds.includes(kind));

/** Where a case stands between two steps, and since when; nothing where none was begun, or it is over. */
export function caseStandOf(line: FeedbackLine): { stand: CaseStand; since: Instant } | undefined {
  const between = (stand: CaseStand, step: Step | undefined) => step && { stand, since: step.at };
  if (line.next === 'solve') return between('contacted', lastStep(line, 'contacted'));
  if (line.next === 'ask') return between('solved', lastStep(line, 'solved', 'replacement-sent'));
  if (line.next !== 'wait') return undefined;
  const step = lastStep(line, 'asked', 'requested');
  return between(step?.kind === 'requested' ? 'requested' : 'asked', step);
}

/** The clock that ends first of those that allow something; one that gives no ground to ask Amazon does not count. */
function endsFirst(line: FeedbackLine): { ends: 'buyer' | 'amazon'; left: number; open: boolean } | undefined {
  const { buyerRemoval, amazonRequest } = line;
  const asks = nothingToAsk(line) ? undefined : amazonRequest;
  const clocks = [
    { ends: 'buyer' as const, clock: buyerRemoval },
    { ends: 'amazon' as const, clock: asks },
  ].flatMap(({ ends, clock }) =>
    clock?.left === undefined ? [] : [{ ends, left: clock.left, open: clock.state === 'open' && 'day' in clock.until }],
  );
  return clocks.reduce<(typeof clocks)[number] | undefined>((a, b) => (a && a.left <= b.left ? a : b), undefined);
}

/**
 * A feedback about which something is left to do, or the case of one that waits, as a row; nothing where there is neither.
 * @param today the day it is where its store is, or the earliest that it is in any where that is not known.
 */
export function feedbackRowOf(record: FeedbackRecord, line: FeedbackLine, today: Day): FeedbackQueueRow | undefined {
  const due = isDue(line);
  const begun = caseStandOf(line);
  if (!due && !begun) return undefined;
  const first = endsFirst(line);
  // Of a day with two readings the earlier counts, and it may be the later; without a store it may be a day off.
  const doubt = first && !first.open ? ('later' as const) : line.marketplace ? undefined : ('zone' as const);
  const account = record.scope?.value;
  const common = {
    id: feedbackRowId(line.orderId),
    orderId: line.orderId,
    ...(line.marketplace && { marketplace: line.marketplace }),
    ...(account && { account }),
    ...(first && { ends: first.ends, deadline: { day: plusDays(today, first.left), ...(doubt && { doubt }) } }),
    line: { ...line, comment: record.shown.value.comment },
    news: feedbackNews(record, line),
    seenAt: line.seenAt,
  };
  return begun ? { kind: 'case', ...common, ...begun, due } : { kind: 'feedback', ...common };
}
