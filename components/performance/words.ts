import { type FigureId, figureIds } from '../../lib/domain/month/figures';
import type { Reason } from '../../lib/domain/reason';
import type { ReportKind } from '../../lib/domain/report/coverage';
import { type MessageKey, t } from '../../lib/i18n';

/** Names of figures, as interface texts. */
const names = {
  orders: 'perfOrders',
  units: 'perfUnits',
  sales: 'perfSales',
  refunds: 'perfRefunds',
  'refunded-orders': 'perfRefundedOrders',
  'refunded-amount': 'perfRefundedAmount',
  'refund-rate': 'perfRefundRate',
  returns: 'perfReturns',
  'feedback-positive': 'dashboardPositive',
  'feedback-neutral': 'dashboardNeutral',
  'feedback-negative': 'dashboardNegative',
  'negative-rate': 'perfNegativeRate',
  'feedback-removed': 'perfRemoved',
  claims: 'perfClaims',
  'claim-amount': 'perfClaimAmount',
  chargebacks: 'perfChargebacks',
  'defect-rate': 'perfDefectRate',
  'reply-share': 'perfReplyShare',
  'reply-mean': 'perfReplyMean',
  'replies-waiting': 'perfWaiting',
  concessions: 'perfConcessions',
  goodwill: 'perfGoodwill',
  'given-refund': 'perfGiven',
} as const satisfies Record<FigureId, MessageKey>;

export const figureName = (figure: FigureId): string => t(names[figure]);

/** Figures that are explained together, each group with its name and what counts in it. */
export const groups = [
  { id: 'orders', name: 'perfOrders', definition: 'perfDefOrders', last: 'sales' },
  { id: 'refunds', name: 'perfGroupRefunds', definition: 'perfDefRefunds', last: 'returns' },
  { id: 'feedback', name: 'feedbackTitle', definition: 'perfDefFeedback', last: 'feedback-removed' },
  { id: 'claims', name: 'perfGroupClaims', definition: 'perfDefClaims', last: 'defect-rate' },
  { id: 'replies', name: 'messagesTitle', definition: 'perfDefReplies', last: 'replies-waiting' },
  { id: 'goodwill', name: 'perfGroupGoodwill', definition: 'perfDefGoodwill', last: 'given-refund' },
] as const satisfies readonly { id: string; name: MessageKey; definition: MessageKey; last: FigureId }[];
export type Group = (typeof groups)[number];

/** The group of a figure: the first whose last figure does not stand before it. */
export const groupOf = (figure: FigureId): Group =>
  groups.find(({ last }) => figureIds.indexOf(figure) <= figureIds.indexOf(last)) ?? groups[0];

const reports = {
  orders: 'perfReportOrders',
  returns: 'perfReportReturns',
  payments: 'perfReportPayments',
  feedback: 'importIsFeedback',
  performance: 'perfReportPerformance',
} as const satisfies Record<ReportKind, MessageKey>;

export const reportName = (report: ReportKind): string => t(reports[report]);

const reasonNames = {
  'customer-return': 'reasonCustomerReturn',
  'general-adjustment': 'reasonGeneralAdjustment',
  'out-of-stock': 'reasonOutOfStock',
  'could-not-ship': 'reasonCouldNotShip',
  'wrong-item': 'reasonWrongItem',
  'buyer-cancelled': 'reasonBuyerCancelled',
  'not-received': 'reasonNotReceived',
  'not-as-described': 'reasonNotAsDescribed',
  defective: 'reasonDefective',
  'price-error': 'reasonPriceError',
  undeliverable: 'reasonUndeliverable',
  'carrier-delay': 'reasonCarrierDelay',
  'late-dispatch': 'reasonLateDispatch',
  exchange: 'reasonExchange',
  other: 'reasonOther',
} as const satisfies Record<Reason, MessageKey>;

/** A reason for refund in words; where none was chosen, that. */
export const reasonName = (reason: Reason | undefined): string => (reason ? t(reasonNames[reason]) : t('reasonNone'));
