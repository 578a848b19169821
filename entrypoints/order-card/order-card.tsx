import { t } from '../../lib/i18n';

/** What is remembered of one order, in a frame on any page about it. */
export function OrderCardPage() {
  return <p>{t('orderCardTitle')}</p>;
}
