import type { FeedbackList, FeedbackRow } from '../../../lib/domain/feedback/feedback-row.ts';
import { canonical } from '../../../lib/domain/seen.ts';
import type { FeedbackTruth } from '../../sandbox/feedback-truth.ts';
import { rowOf, summaryOf } from '../feedback-truth.ts';

/** Whether a row says what the truth says, or leaves open what the truth settles. */
function isRight({ left, ...said }: FeedbackRow, truth: ReturnType<typeof rowOf>): boolean {
  const { left: day, ...rest } = truth;
  const open = 'either' in left && 'day' in day && left.either.some((each) => each === day.day);
  return canonical(said) === canonical(rest) && (open || canonical(left) === canonical(day));
}

/** What a list says wrong of a page: rows that are not its own, or more certainty than it gives. */
export function wrongInList({ rows, covers, summary, marketplace }: FeedbackList, truth: FeedbackTruth): string[] {
  const known = new Map((truth.rows ?? []).map((row) => [row.orderId, rowOf(row)]));
  const wrong = rows.flatMap((row) => {
    const own = known.get(row.orderId);
    return own && isRight(row, own) ? [] : [`row ${JSON.stringify(row)}`];
  });
  if (new Set(rows.map(({ orderId }) => orderId)).size !== rows.length) wrong.push('one order twice');
  if (covers && (!truth.covers || rows.length !== known.size)) wrong.push('covers what it does not show');
  if ((covers?.first && !truth.covers?.first) || (covers?.last && !truth.covers?.last))
    wrong.push('an end that is none');
  if (summary && canonical(summary) !== canonical(summaryOf(truth))) wrong.push(`summary ${JSON.stringify(summary)}`);
  if (marketplace && marketplace !== truth.marketplace) wrong.push(`marketplace ${marketplace}`);
  return wrong;
}
