import type { Collection, Table } from 'dexie';
import { type FeedbackRecord, feedbackState } from '../domain/feedback/feedback-record';
import type { Day } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Behind } from '../domain/month/behind';
import type { Defect } from '../domain/month/defect';
import { firstDay, lastDay } from '../domain/month/months';
import type { PaymentRecord } from '../domain/report/payment';
import type { ReturnRecord } from '../domain/report/return';
import type { SaleRecord } from '../domain/report/sale';
import type { History } from './database';

/** Of one store and month, what is looked through, and what of it is listed. */
export type Source<T> = {
  of(db: History, store: MarketplaceCode, month: string): Collection<T, string>;
  row(record: T): Behind[];
};

/** Records of one store by their day: the index that every table of reports has. */
const byDay =
  <T>(table: (db: History) => unknown) =>
  (db: History, store: MarketplaceCode, month: string): Collection<T, string> =>
    (table(db) as Table<T, string>)
      .where('[marketplace+day]')
      .between([store, firstDay(month)], [store, lastDay(month)], true, true);

const sumOf = (lines: SaleRecord['lines']): number =>
  lines.reduce((all, { price, cancelled }) => all + (cancelled ? 0 : (price ?? 0)), 0);

export const sales: Source<SaleRecord> = {
  of: byDay((db) => db.sales),
  row: ({ orderId, marketplace, day, status, currency, lines }) =>
    status === 'cancelled'
      ? []
      : [{ key: orderId, orderId, marketplace, day, ...(currency && { money: { amount: sumOf(lines), currency } }) }],
};

/** Transactions of one type, an order once: what went back of product price and shipping, above zero. */
export const payments = (wanted: PaymentRecord['type']): Source<PaymentRecord> => ({
  of: byDay((db) => db.payments),
  row: ({ orderId, marketplace, day, type, currency, sales: price, shipping }) =>
    type === wanted && orderId
      ? [{ key: orderId, orderId, marketplace, day, money: { amount: -(price + shipping), currency } }]
      : [],
});

/** Requests to return something, with what was refunded; or those with a claim alone, with what the order came to. */
export const returns = (claimsOnly: boolean): Source<ReturnRecord> => ({
  of: byDay((db) => db.returns),
  row: ({ id, orderId, marketplace, day, claim, refunded, orderAmount }) =>
    claim || !claimsOnly ? [{ key: id, orderId, marketplace, day, money: claimsOnly ? orderAmount : refunded }] : [],
});

export const defects: Source<Defect> = {
  of: byDay((db) => db.defects),
  row: ({ orderId, marketplace, day }) => [{ key: orderId, orderId, marketplace, day }],
};

/** Feedback by the day it was left, of every store; which store, and which stars, is looked at afterwards. */
export const feedback = (passes: (stars: number) => boolean, gone: boolean) => ({
  of: (db: History, month: string): Collection<FeedbackRecord, string> =>
    (db.feedback as unknown as Table<FeedbackRecord, string>)
      .where('day')
      .between(firstDay(month), lastDay(month), true, true),
  row(record: FeedbackRecord): Behind[] {
    const stars = record.shown?.value?.rating;
    const counts = feedbackState(record) === 'present';
    if (typeof stars !== 'number' || counts === gone || (counts && !passes(stars))) return [];
    const { orderId, marketplace, day } = record;
    return [{ key: orderId, orderId, marketplace: marketplace?.value, day: day as Day, stars }];
  },
});
