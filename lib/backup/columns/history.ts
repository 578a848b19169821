import { type FeedbackRecord, feedbackState } from '../../domain/feedback/feedback-record';
import type { LedgerEntry } from '../../domain/ledger';
import type { OrderRecord } from '../../domain/order';
import { decimal, defineCsv } from './define-csv';

/** Orders as their pages showed them, a line of an order a row. */
export const ordersCsv = defineCsv<OrderRecord>({
  name: 'orders',
  columns: [
    'feedbackOrder',
    'importMarketplace',
    'csvDay',
    'csvChannel',
    'csvStatus',
    'csvAsin',
    'csvSku',
    'csvTitle',
    'csvUnits',
    'csvPrice',
    'csvShipping',
    'csvPaid',
    'csvRefunded',
    'optionsCurrency',
    'csvFirstSeen',
    'csvLastSeen',
  ],
  rows({ orderId, details, firstSeenAt, lastSeenAt }) {
    const { marketplace, purchasedOn, channel, status, currency, items = [] } = details?.value ?? {};
    const lines = items.length > 0 ? items : [undefined];
    return lines.map((item) => [
      orderId,
      marketplace,
      purchasedOn,
      channel,
      status,
      item?.asin,
      item?.sku,
      item?.title,
      item?.quantity,
      decimal(item?.price),
      decimal(item?.shipping),
      decimal(item?.paid),
      decimal(item?.refunded),
      currency,
      firstSeenAt,
      lastSeenAt,
    ]);
  },
});

/** What was given back and on top. */
export const ledgerCsv = defineCsv<LedgerEntry>({
  name: 'ledger',
  columns: [
    'feedbackOrder',
    'importMarketplace',
    'csvMoment',
    'dashboardMonth',
    'csvKind',
    'csvAmount',
    'optionsCurrency',
    'importReason',
    'csvStatus',
    'csvAsin',
    'csvSku',
  ],
  rows: ({ orderId, marketplace, at, month, part, money, reason, state, asin, sku }) => [
    [orderId, marketplace, at, month, part, decimal(money), money.currency, reason, state, asin, sku],
  ],
});

export const feedbackCsv = defineCsv<FeedbackRecord>({
  name: 'feedback',
  columns: [
    'feedbackOrder',
    'importMarketplace',
    'csvDay',
    'csvStars',
    'csvComment',
    'csvReply',
    'csvStatus',
    'csvFirstSeen',
    'csvLastSeen',
  ],
  rows(record) {
    const { orderId, marketplace, day, shown, reply, firstSeenAt, lastSeenAt } = record;
    const { rating, comment } = shown.value;
    return [
      [orderId, marketplace?.value, day, rating, comment, reply?.value, feedbackState(record), firstSeenAt, lastSeenAt],
    ];
  },
});
