import type { Hit } from '../../lib/domain/search/hit';
import { t } from '../../lib/i18n';
import { ConversationLink } from '../message/conversation-link';
import { OrderLink } from '../order-link';
import { queryText } from './query-hash';
import type { StoreOf } from './store-of';

/** What a hit is opened by: its page in Seller Central, or the part of the extension where it stands. */
export function HitLink({ hit, storeOf }: { hit: Hit; storeOf: StoreOf }) {
  const marketplace = hit.store && storeOf(hit.store);
  if (hit.kind === 'message') return <ConversationLink line={hit} marketplace={marketplace} />;
  if (hit.kind === 'product')
    return <a href={`#search/${queryText({ typed: hit.key, kind: 'order' })}`}>{t('searchItsOrders')}</a>;
  if (hit.kind === 'snippet')
    return (
      <a href="/options.html#snippets" target="_blank" rel="noreferrer">
        {t('searchOpenSnippets')}
      </a>
    );
  return hit.orderId ? <OrderLink orderId={hit.orderId} marketplace={marketplace} /> : null;
}
