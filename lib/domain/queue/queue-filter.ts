import type { QueueRow } from './queue-row';
import { type RowKind, rowKinds } from './row-kinds';

/** The kind that an address names (`#queue/message`); all of them where it names none. */
export const kindIn = (hash: string): RowKind | undefined => rowKinds.find((kind) => kind === hash.split('/')[1]);

/** Whether a row is of a kind: a case that calls for a step is a feedback to deal with as well. */
export function isOfKind(row: QueueRow, kind: RowKind | undefined): boolean {
  if (kind === undefined || row.kind === kind) return true;
  return kind === 'feedback' && row.kind === 'case' && row.due;
}
