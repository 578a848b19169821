import { returnGaps } from '../../domain/import/kinds/return-gap';
import { createReturnReader, type ReturnHead, type ReturnRow } from '../../domain/import/kinds/returns';
import { mergeReturns } from '../../domain/report/return-merge';
import { recordReturns } from '../../storage/return-store';
import { type OpenKind, type ReadingHints, recordApart } from './open-kind';
import { createProductNames } from './product-names';

/** A returns report. */
export function openReturns(head: ReturnHead, hints: ReadingHints): OpenKind<ReturnRow> {
  const names = createProductNames(hints.at);
  return {
    read: createReturnReader(head, hints),
    place: ({ record }) => record,
    gap: returnGaps(head, hints),
    columns: ['day', 'order', 'product', 'title', 'quantity', 'reason', 'price', 'claim'],
    preview({ record: { day, orderId, sku, quantity, reason, orderAmount, claim }, title }) {
      return [
        ...[{ day }, { text: orderId }, sku === undefined ? undefined : { text: sku }, { text: title }],
        quantity === undefined ? undefined : { count: quantity },
        reason === undefined ? undefined : { text: reason },
        orderAmount && { money: orderAmount },
        { yes: claim },
      ];
    },
    record(db, rows) {
      for (const { record, title } of rows) names.add(record.sku, record.asin, title);
      return recordApart(
        rows,
        { key: ({ record }) => record.id, kept: ({ record }) => record, merge: mergeReturns },
        (records) => recordReturns(db, records, names.take()),
      );
    },
  };
}
