import type { Lacking } from '../find-columns';
import type { ReportHead } from '../report-head';
import { isFeedbackRow, readFeedbackHead } from './feedback';
import { isOrderRow, type OrderHead, readOrderHead } from './orders';
import { isPaymentRow, type PaymentHead, readPaymentHead } from './payments';
import { isReturnRow, type ReturnHead, readReturnHead } from './returns';

/** Amazon's reports that are tables, and what their heads tell. */
export type Heads = { feedback: ReportHead; orders: OrderHead; returns: ReturnHead; payments: PaymentHead };
export type TableKindId = keyof Heads;

/** A head that was recognised, and whose it is. */
export type FoundHead = { [Kind in TableKindId]: { kind: Kind; head: Heads[Kind] } }[TableKindId];

type TableKind<Head> = {
  readHead(fields: readonly string[]): Head | Lacking | undefined;
  /** Whether fields are a row by what they hold: it ends a record in front of it that never ended itself. */
  fits(head: Head, fields: readonly string[]): boolean;
};

/** The kinds that are known: a new one is a file beside this, a line here, and how it is stored (`lib/import/kinds`). */
const tableKinds: { [Kind in TableKindId]: TableKind<Heads[Kind]> } = {
  feedback: { readHead: readFeedbackHead, fits: isFeedbackRow },
  orders: { readHead: readOrderHead, fits: isOrderRow },
  returns: { readHead: readReturnHead, fits: isReturnRow },
  payments: { readHead: readPaymentHead, fits: isPaymentRow },
};

const ids = Object.keys(tableKinds) as TableKindId[];

/** A head that is most of a report's, and the columns that it would need besides. */
export type LackingHead = { kind: TableKindId; lacks: readonly string[] };

/** Whose head these fields are. @returns `undefined` where they are nobody's. */
export function recognise(fields: readonly string[]): FoundHead | LackingHead | undefined {
  let lacking: LackingHead | undefined;
  for (const kind of ids) {
    const head = tableKinds[kind].readHead(fields);
    if (!head) continue;
    if (!('lacks' in head)) return { kind, head } as FoundHead;
    if (!lacking || head.lacks.length < lacking.lacks.length) lacking = { kind, lacks: head.lacks };
  }
  return lacking;
}

/** Whether fields are a row under that head. */
export const isRow = (found: FoundHead, fields: readonly string[]): boolean =>
  (tableKinds[found.kind].fits as (head: FoundHead['head'], fields: readonly string[]) => boolean)(found.head, fields);
