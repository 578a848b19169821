import type { Marketplace } from '../lib/domain/marketplace';

/** An order's ID, as a link to its page in Seller Central where the store is known. */
export function OrderLink({ orderId, marketplace }: { orderId: string; marketplace?: Marketplace | undefined }) {
  const host = marketplace?.hosts[0];
  if (!host) return <span>{orderId}</span>;
  return (
    <a href={`https://${host}/orders-v3/order/${orderId}`} target="_blank" rel="noreferrer">
      {orderId}
    </a>
  );
}
