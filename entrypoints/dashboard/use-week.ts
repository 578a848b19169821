import type { DueNow } from '../../components/performance/week-view';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { history } from '../../lib/storage/database';
import { ask } from '../order-card/ask';
import type { Scope } from './performance-scope';
import { useAnswer } from './use-answer';
import type { useDesk } from './use-desk';

/** So many conversations are looked at to tell what is overdue. */
const MOST = 5_000;

async function dueNow(marketplace: MarketplaceCode | undefined): Promise<DueNow> {
  const [messages, feedback, known] = await Promise.all([
    ask('dueMessages', { most: MOST, marketplace }),
    ask('dueFeedback', { most: 1, marketplace, exact: true }),
    history.feedback.count(),
  ]);
  const now = new Date().toISOString();
  const overdue = messages.lines.filter(({ clock }) => clock && clock.dueAt < now).length;
  return {
    ...(messages.known !== 0 && { messages: { count: messages.count, overdue } }),
    ...(known > 0 && { feedback: feedback.count }),
  };
}

/** A week of the stores that are looked at, and for the week that is now what is due. @param visit changes when it may have become old. */
export function useWeek(
  desk: ReturnType<typeof useDesk>,
  { from, to }: { from: string; to: string },
  { scope, isNow, visit }: { scope: Scope; isNow: boolean; visit: number },
) {
  const { stores, all, store, off } = scope;
  const week = useAnswer(
    () => desk({ kind: 'week', asked: { from, to, stores, all } }),
    [desk, from, to, store, off, visit],
  );
  const due = useAnswer(isNow ? () => dueNow(store) : undefined, [store, off, visit]);
  const report = week.answer?.week;
  return {
    report: report?.from === from ? report : undefined,
    due: isNow ? due.answer : undefined,
    broken: week.broken || (isNow && due.broken),
  };
}
