import { isDue } from '../domain/feedback/case';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { feedbackRowOf } from '../domain/queue/feedback-row';
import type { LeftOut } from '../domain/queue/queue-answer';
import type { FeedbackQueueRow } from '../domain/queue/queue-row';
import { storeWanted } from '../domain/queue/store-wanted';
import { history } from '../storage/database';
import { queuedFeedback } from '../storage/queue-feedback';
import { unmarked } from '../storage/queue-marks';
import { bothLeftOut } from '../storage/read-on';
import { switchedOff } from '../storage/settings';
import { feedbackLines, todayIn } from './feedback-lines';
import { runningDays } from './running-days';

/** Of which feedback rows are wanted. */
export type FeedbackWanted = { marketplace?: MarketplaceCode | undefined; account?: string | undefined };

/**
 * Feedback of the queue: about which something is left to do, or whose case waits between two steps, and which was not put away; of no
 * store that is switched off. The same for popup and queue. @param most how many of each clock are looked for.
 */
export async function queueFeedback(
  now: Instant,
  most: number,
  { marketplace: only, account }: FeedbackWanted = {},
): Promise<{ rows: FeedbackQueueRow[]; further: LeftOut }> {
  const [spans, { marketplaces: off }] = await Promise.all([runningDays(now.slice(0, 10)), switchedOff.get()]);
  const isWanted = storeWanted(off, only);
  // What can be told of a record alone comes off before its words are judged.
  const mayBe = ({ marketplace, scope }: FeedbackRecord): boolean =>
    (account === undefined || scope?.value === account) && (!marketplace || isWanted(marketplace.value));
  const rowsOf = async (records: FeedbackRecord[]): Promise<FeedbackQueueRow[]> => {
    const wanted = records.filter(mayBe);
    const lines = await feedbackLines(wanted, now);
    const rows = wanted.flatMap((record, index) => {
      const line = lines[index];
      return (line && feedbackRowOf(record, line, todayIn(now, line.marketplace))) ?? [];
    });
    const here = rows.filter(({ marketplace }) => isWanted(marketplace));
    return unmarked(history, here, now);
  };
  const [first, second] = await Promise.all(spans.map((days) => queuedFeedback(history, days, rowsOf, most)));
  const none = { rows: [], further: { count: 0 } };
  const [a, b] = [first ?? none, second ?? none];
  return { rows: [...a.rows, ...b.rows], further: bothLeftOut(a.further, b.further) };
}

/** Those about which something is to be done; the others wait. */
export const toDo = (rows: readonly FeedbackQueueRow[]): FeedbackQueueRow[] => rows.filter(({ line }) => isDue(line));
