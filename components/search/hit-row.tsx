import type { Hit } from '../../lib/domain/search/hit';
import { t } from '../../lib/i18n';
import { longDay } from '../dashboard/long-day';
import { Stars } from '../stars';
import { When } from '../when';
import { HitLink } from './hit-link';
import { MarkedText } from './marked-text';
import { OrderDay } from './order-day';
import { ProductOrders } from './product-orders';
import { oneText } from './search-words';
import type { StoreOf } from './store-of';

/** When it is of, and when a page or a report showed it last. */
function HitDay({ hit }: { hit: Hit }) {
  const seen = hit.seenAt && (
    <>
      {t('dashboardSeen')} <When at={hit.seenAt} />
    </>
  );
  if (hit.kind === 'order') {
    return (
      <span class="quiet">
        <OrderDay order={hit} />
        {seen && ' · '}
        {seen}
      </span>
    );
  }
  // A product and a ready text have no day of their own.
  const own = hit.kind !== 'product' && hit.kind !== 'snippet';
  return (
    <span class="quiet">
      {own && <time dateTime={hit.day}>{longDay(hit.day)}</time>}
      {own && hit.kind !== 'note' && <> · {seen}</>}
      {!own && (hit.kind === 'product' ? seen : <When at={hit.seenAt} />)}
    </span>
  );
}

/** One thing that was found: what it is, its order, the words around what was looked for, and when it was seen. */
export function HitRow({ hit, storeOf }: { hit: Hit; storeOf: StoreOf }) {
  const { kind, key, store, orderId, excerpts } = hit;
  return (
    <li data-hit={kind} data-key={key} data-order-id={orderId} tabIndex={-1}>
      <p class="hit-head">
        <span class="hit-kind">{oneText(kind)}</span> <HitLink hit={hit} storeOf={storeOf} />
        {store && <span class="tag">{store}</span>}
        {kind === 'feedback' && hit.rating !== undefined && <Stars rating={hit.rating} />}
        <HitDay hit={hit} />
      </p>
      {excerpts.map((excerpt, index) => (
        <MarkedText key={`${index}`} excerpt={excerpt} />
      ))}
      {kind === 'product' && <ProductOrders hit={hit} storeOf={storeOf} />}
    </li>
  );
}
