import { decimalOf } from '../../domain/csv';
import type { Coverage } from '../../domain/report/coverage';
import type { PaymentRecord } from '../../domain/report/payment';
import type { HealthMetric } from '../../domain/report/performance';
import type { ProductRecord } from '../../domain/report/product';
import type { ReturnRecord } from '../../domain/report/return';
import type { SaleRecord } from '../../domain/report/sale';
import { decimal, defineCsv } from './define-csv';

/** Orders of the all orders report, a line of an order a row. */
export const salesCsv = defineCsv<SaleRecord>({
  name: 'sales',
  columns: [
    'feedbackOrder',
    'importMarketplace',
    'csvDay',
    'csvChannel',
    'csvStatus',
    'csvSku',
    'csvAsin',
    'csvUnits',
    'csvPrice',
    'csvShipping',
    'optionsCurrency',
    'csvCancelled',
  ],
  rows: ({ orderId, marketplace, day, channel, status, currency, lines }) =>
    lines.map(({ sku, asin, quantity, price, shipping, cancelled = false }) => {
      const amount = (minor: number | undefined) =>
        minor === undefined || !currency ? undefined : decimalOf(minor, currency);
      const money = [amount(price), amount(shipping), currency];
      return [orderId, marketplace, day, channel, status, sku, asin, quantity, ...money, cancelled];
    }),
});

export const productsCsv = defineCsv<ProductRecord>({
  name: 'products',
  columns: ['csvSku', 'csvAsin', 'csvTitle', 'csvLastSeen'],
  rows: ({ sku, asin, title, seenAt }) => [[sku, asin, title, seenAt]],
});

export const returnsCsv = defineCsv<ReturnRecord>({
  name: 'returns',
  columns: [
    'feedbackOrder',
    'importMarketplace',
    'csvDay',
    'csvSku',
    'csvAsin',
    'csvUnits',
    'importReason',
    'csvClaim',
    'csvAmount',
    'csvRefunded',
    'optionsCurrency',
  ],
  rows: ({ orderId, marketplace, day, sku, asin, quantity, reason, claim, orderAmount, refunded }) => {
    const money = [decimal(orderAmount), decimal(refunded), orderAmount?.currency ?? refunded?.currency];
    return [[orderId, marketplace, day, sku, asin, quantity, reason, claim, ...money]];
  },
});

export const paymentsCsv = defineCsv<PaymentRecord>({
  name: 'payments',
  columns: [
    'csvMoment',
    'csvDay',
    'importMarketplace',
    'csvKind',
    'csvWord',
    'feedbackOrder',
    'csvSku',
    'csvUnits',
    'csvSales',
    'csvShipping',
    'dashboardTotal',
    'optionsCurrency',
  ],
  rows: ({ at, day, marketplace, type, word, orderId, sku, quantity, sales, shipping, total, currency }) => {
    const money = [sales, shipping, total].map((minor) => decimalOf(minor, currency));
    return [[at, day, marketplace, type, word, orderId, sku, quantity, ...money, currency]];
  },
});

export const coverageCsv = defineCsv<Coverage>({
  name: 'coverage',
  columns: ['csvKind', 'importMarketplace', 'csvFirstDay', 'csvLastDay', 'csvMoment'],
  rows: ({ kind, marketplace, from, to, at }) => [[kind, marketplace, from, to, at]],
});

/**
 * Rates are shares of one, as Amazon's report has them; beside a target stands whether it is to be stayed below or reached. How many
 * days stands there where a page names no first and last.
 */
export const healthCsv = defineCsv<HealthMetric>({
  name: 'health',
  columns: [
    'importMarketplace',
    'queueAccount',
    'csvMetric',
    'csvChannel',
    'csvFirstDay',
    'csvLastDay',
    'csvDays',
    'csvRate',
    'csvCount',
    'csvOf',
    'csvScore',
    'csvTarget',
    'csvCondition',
    'csvStatus',
    'optionsSource',
    'csvLastSeen',
  ],
  rows(record) {
    const { marketplace, account, metric, fulfillment, from, to, days, rate, count, of, score, target } = record;
    const share = (ppm: number | undefined) => (ppm === undefined ? undefined : ppm / 1_000_000);
    const goal = target && (rate === undefined ? target.value : share(target.value));
    const span = [from, to, days];
    const said = [share(rate), count, of, score, goal, target?.condition, record.status];
    return [[marketplace, account, metric, fulfillment, ...span, ...said, record.source, record.seenAt]];
  },
});
