import type { ReturnRecord } from '../report/return';
import type { Contribution } from './counts';

const before = (a: ReturnRecord, b: ReturnRecord): number => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1);

/**
 * What the returns of one order add, by Amazon's returns report, in the month in which each was asked for:
 *
 * - `returns`: requests to return something; an order with two products sent back has two
 * - `claims`: orders of which the report says that there is an A-to-z claim; an order counts once, in the month of its first such
 *   request. Claims without a return are not in this report
 * - `claim-amount:CUR`: what these orders came to (`Order Amount`), in minor units. Nobody says whether that is the order's or the
 *   product's amount; of several of one order the highest counts, so that none is counted twice
 * @param records all that is kept of one order.
 */
export function returnCounts(records: readonly ReturnRecord[]): Contribution[] {
  const counts = records.map(
    ({ marketplace, day }): Contribution => ({ marketplace, month: day.slice(0, 7), name: 'returns', by: 1 }),
  );
  const claims = records.filter(({ claim }) => claim).sort(before);
  const [first] = claims;
  if (!first) return counts;
  const { marketplace } = first;
  const month = first.day.slice(0, 7);
  counts.push({ marketplace, month, name: 'claims', by: 1 });
  const amounts = claims.flatMap(({ orderAmount }) => orderAmount ?? []);
  const highest = amounts.sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1))[0];
  if (highest && highest.amount > 0)
    counts.push({ marketplace, month, name: `claim-amount:${highest.currency}`, by: highest.amount });
  return counts;
}
