import type { Found } from '../../domain/import/report-reader';
import type { Inspection } from '../inspection';
import { inspectFeedback } from './inspect-feedback';
import { inspectReturns } from './inspect-returns';
import { inspectTable } from './inspect-table';
import type { Inspector } from './inspector';
import type { ReadingHints } from './open-kind';
import { openOrders } from './orders';
import { openPayments } from './payments';

type WithoutEncoding<Each> = Each extends unknown ? Omit<Each, 'encoding'> : never;

/** What looks through a file whose head was found. */
export function inspectorFor(found: Found, hints: ReadingHints): Inspector<WithoutEncoding<Inspection>> {
  if (found.kind === 'feedback') return inspectFeedback(found.head, hints.latest);
  if (found.kind === 'returns') return inspectReturns(found.head, hints);
  if (found.kind === 'payments') return inspectTable('payments', openPayments(found.head, found.before, hints));
  return inspectTable('orders', openOrders(found.head, hints), ({ sale }) => sale.updatedAt.slice(0, 10));
}
