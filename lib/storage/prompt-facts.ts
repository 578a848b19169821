import type { Day, Instant } from '../domain/ids';
import { firstDay, lastDay, monthsUpTo, plusMonths } from '../domain/month/months';
import type { OwnFacts, Spans, Tally } from '../domain/prompts/facts';
import type { History } from './database';
import { type MonthSpan, type Months, tallyMonths } from './prompt-months';
import { complaints, conversations, type Off, refunds, returns } from './prompt-records';

/** The span of this month and the two before it, and the three before those. */
function monthsOf(today: Day): Months {
  const span = (newest: string): MonthSpan => {
    const months = monthsUpTo(newest, 3);
    return { months, from: firstDay(months.at(-1) ?? newest), to: lastDay(newest) };
  };
  const month = today.slice(0, 7);
  return { now: span(month), before: span(plusMonths(month, -3)) };
}

/**
 * What own records say of this month and the two before it, and of the three before those. Bounded whatever the history holds: the
 * newest of each kind are looked at, and counts of months are read where they are kept. @param off stores that are switched off.
 */
export async function ownFacts(db: History, now: Instant, off: Off): Promise<OwnFacts> {
  const months = monthsOf(now.slice(0, 10));
  const both = async <Name extends string>(
    look: (db: History, span: MonthSpan, off: Off) => Promise<Tally<Name> | undefined>,
  ): Promise<Spans<Name> | undefined> => {
    const [recent, before] = await Promise.all([look(db, months.now, off), look(db, months.before, off)]);
    return recent && { now: recent, ...(before && { before }) };
  };
  const [complained, refunded, returned, talked, counted] = await Promise.all([
    both(complaints),
    both(refunds),
    both(returns),
    both(conversations),
    tallyMonths(db, months, off),
  ]);
  return {
    ...(complained && { complaints: complained }),
    ...(refunded && { refunds: refunded }),
    ...(returned && { returns: returned }),
    ...(talked && { conversations: talked }),
    ...counted,
  };
}
