import type { WordHit } from '../../lib/domain/search/hit';
import { t } from '../../lib/i18n';
import { OrderLink } from '../order-link';
import { OrderDay } from './order-day';
import type { StoreOf } from './store-of';

/** The newest orders of a product that was found. */
export function ProductOrders({ hit, storeOf }: { hit: WordHit; storeOf: StoreOf }) {
  const { orders = [], moreOrders } = hit;
  if (orders.length === 0) return <p class="quiet">{t('searchNoOrders')}</p>;
  return (
    <ul class="product-orders">
      {orders.map((order) => (
        <li key={order.orderId} data-order-id={order.orderId}>
          <OrderLink orderId={order.orderId} marketplace={order.store && storeOf(order.store)} />{' '}
          {order.store && <span class="tag">{order.store}</span>}{' '}
          <span class="quiet">
            <OrderDay order={order} />
          </span>
        </li>
      ))}
      {moreOrders && (
        <li class="quiet" aria-hidden="true">
          …
        </li>
      )}
    </ul>
  );
}
