import type { Marketplace } from '../lib/domain/marketplace';
import { formatMoney, sum } from '../lib/domain/money';
import type { OrderRecord } from '../lib/domain/order';
import { interfaceLanguage, t } from '../lib/i18n';
import { OrderLink } from './order-link';

/** One order in a list: its ID as a link to its page in Seller Central, what is known of it, and when it was seen. */
export function OrderRow({ record, marketplace }: { record: OrderRecord; marketplace?: Marketplace | undefined }) {
  const details = record.details?.value;
  const paid =
    details?.totalsConfirmed && details.items.every((item) => item.paid)
      ? sum(
          details.items.flatMap((item) => item.paid ?? []),
          details.currency,
        )
      : undefined;
  const time = new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' }).format(new Date(record.lastSeenAt));
  return (
    <li class="order-row" data-order-id={record.orderId}>
      <OrderLink orderId={record.orderId} marketplace={marketplace} />
      <span class="quiet">
        {details?.marketplace} {paid && formatMoney(paid, interfaceLanguage())}{' '}
        {details?.status === 'cancelled'
          ? t('statusCancelled')
          : details?.status === 'pending'
            ? t('statusPending')
            : ''}
      </span>
      <time class="quiet" dateTime={record.lastSeenAt}>
        {time}
      </time>
    </li>
  );
}
