import type { Instant, OrderId } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import type { ClaimRow } from './queue-row';

/** The name that marks of a claim are kept under. */
const claimRowId = (orderId: string): string => `claim:${orderId}`;

/** What is known of a claim: the person's own note, or the day of the return on which a report says that there is one. */
export type KnownClaim = {
  orderId: OrderId;
  marketplace?: MarketplaceCode | undefined;
  notedAt?: Instant | undefined;
  reported?: string | undefined;
};

/**
 * An A-to-z claim to answer, as a row. Amazon asked at the latest when the person noted it, so what is counted from there is the
 * latest that it can be; of a claim that only a report names nobody knows when it was asked.
 * @param until by when it is to be answered, where something is published for its store.
 */
export function claimRowOf(claim: KnownClaim, until: Instant | undefined): ClaimRow {
  const { orderId, marketplace, notedAt, reported } = claim;
  const seenAt = notedAt ?? `${reported}T00:00:00.000Z`;
  return {
    kind: 'claim',
    id: claimRowId(orderId),
    orderId,
    ...(marketplace && { marketplace }),
    ...(notedAt && { notedAt }),
    ...(reported && { reported }),
    ...(notedAt && until && { deadline: { at: until, doubt: 'earlier' as const } }),
    news: seenAt,
    seenAt,
  };
}
