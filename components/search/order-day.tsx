import type { OrderFound } from '../../lib/domain/search/hit';
import { t } from '../../lib/i18n';
import { longDay } from '../dashboard/long-day';

/** The day of an order, and what day that is: of the purchase, or of the first sighting. */
export function OrderDay({ order }: { order: Pick<OrderFound, 'day' | 'bought'> }) {
  return (
    <>
      {order.bought ? t('searchBought') : t('searchFirstSeen')} <time dateTime={order.day}>{longDay(order.day)}</time>
    </>
  );
}
