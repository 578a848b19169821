import type { PreviewColumn } from '../../lib/domain/import/preview';
import type { ReportKind } from '../../lib/domain/report/coverage';
import { type MessageKey, t } from '../../lib/i18n';

const names: Readonly<Record<ReportKind, MessageKey>> = {
  orders: 'importIsOrders',
  returns: 'importIsReturns',
  payments: 'importIsPayments',
  feedback: 'importIsFeedback',
  performance: 'importIsPerformance',
};
const uses: Readonly<Record<ReportKind, MessageKey>> = {
  orders: 'importUseOrders',
  returns: 'importUseReturns',
  payments: 'importUsePayments',
  feedback: 'importUseFeedback',
  performance: 'importUsePerformance',
};
const places: Readonly<Record<ReportKind, MessageKey>> = {
  orders: 'importWhereOrders',
  returns: 'importWhereReturns',
  payments: 'importWherePayments',
  feedback: 'importWhereFeedback',
  performance: 'importWherePerformance',
};

/** What a report is called. */
export const kindText = (kind: ReportKind): string => t(names[kind]);

/** What it will be used for. */
export const useText = (kind: ReportKind): string => t(uses[kind]);

/** Where in Seller Central it is to be had. */
export const whereText = (kind: ReportKind): string => t(places[kind]);

const columns: Readonly<Record<PreviewColumn, MessageKey>> = {
  day: 'importColumnDay',
  order: 'feedbackOrder',
  store: 'importMarketplace',
  product: 'importColumnSku',
  title: 'snippetVarProduct',
  quantity: 'snippetVarQuantity',
  price: 'topicPrice',
  status: 'importColumnStatus',
  reason: 'importReason',
  claim: 'importColumnClaim',
  type: 'importColumnType',
  total: 'dashboardTotal',
  metric: 'importColumnMetric',
  rate: 'importColumnRate',
};

/** What a column of the first rows is called. */
export const columnText = (column: PreviewColumn): string => t(columns[column]);
