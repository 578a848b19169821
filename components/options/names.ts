import { t } from '../../lib/i18n';
import { missingText } from '../drift-notice';

/** What a kind of page is called; the adapter's own name where it is one nobody knows. */
export function pageName(adapter: string): string {
  if (adapter === 'order-details') return t('adapterOrderDetails');
  if (adapter === 'refund-form') return t('adapterRefundForm');
  if (adapter === 'feedback-manager') return t('adapterFeedbackManager');
  if (adapter === 'compose-message') return t('adapterComposeMessage');
  if (adapter === 'inbox') return t('adapterInbox');
  if (adapter === 'account-health') return t('adapterAccountHealth');
  if (adapter === 'business-report') return t('adapterBusinessReport');
  return adapter === 'order-card' ? t('optionsOrderCard') : adapter;
}

/** What a field of a page is called. Where the text for a missing one says what is wrong with it, the field has a name of its own. */
export function fieldName(field: string): string {
  if (field === 'Proceeds') return t('optionsFieldProceeds');
  if (field === 'ReturnShipping') return t('returnShippingMax');
  if (field === 'Other') return t('otherMax');
  return field === 'Totals' ? t('optionsFieldTotals') : missingText([field]);
}
