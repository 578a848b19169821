import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { pages } from '../sandbox/sandbox.ts';

/** Addresses of Seller Central that no adapter may take for its own. */
const foreign = [
  'https://sellercentral.amazon.com/',
  'https://sellercentral.amazon.com/orders-v3',
  'https://sellercentral.amazon.com/orders-v3/mfn/shipped?page=2',
  'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002/cancel-order',
  'https://sellercentral.amazon.com/orders-v3/order/114-0000001-000002',
  'https://sellercentral.amazon.com/orders-v3/order/277-1234567-12345678',
  'https://sellercentral.amazon.com/orders-v3/search?q=114-0000001-0000002',
  'https://sellercentral.amazon.com/gp/orders-v2/list',
  'https://sellercentral.amazon.com/gp/orders-v2/refund-history',
  'https://sellercentral.amazon.com/ap/signin?orderID=114-0000001-0000002',
];

describe.each(adapters)('$id', (adapter) => {
  it.each(adapter.urls)('matches %s', (address) => expect(adapter.matches(new URL(address))).toBe(true));
  it.each(adapters.filter((other) => other !== adapter).flatMap(({ urls }) => urls))('refuses %s', (address) => {
    // Two adapters on one address would fight over it: is one of the two patterns too wide?
    expect(adapter.matches(new URL(address))).toBe(false);
  });
  it.each(foreign)('refuses %s', (address) => expect(adapter.matches(new URL(address))).toBe(false));
  it('reads at least one page of the sandbox', () => {
    expect(pages.some(({ url, truth }) => truth.state === 'read' && adapter.matches(new URL(url)))).toBe(true);
  });
});
