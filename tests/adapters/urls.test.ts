import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { feedbackPages, pages } from '../sandbox/sandbox.ts';

/** Addresses by the adapter they belong to. Every other adapter must refuse them. */
const addresses: Record<string, readonly string[]> = {
  'order-details': [
    'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002',
    'https://sellercentral-europe.amazon.com/orders-v3/order/302-0000001-0000002?ref=orddet',
    'https://sellercentral.amazon.com/gp/orders-v2/details?ie=UTF8&orderID=114-0000001-0000002',
    'https://sellercentral.amazon.com/gp/orders-v2/details/ref=ag_orddet_cont_myo?ie=UTF8&orderID=114-0000001-0000002',
  ],
  'refund-form': [
    'https://sellercentral.amazon.com/gp/orders-v2/refund?orderID=114-0000001-0000002',
    'https://sellercentral.amazon.co.uk/gp/orders-v2/refund?ie=UTF8&orderID=202-0000001-0000002',
  ],
  'feedback-manager': [
    'https://sellercentral.amazon.com/feedback-manager/index.html#/',
    'https://sellercentral.amazon.com/feedback-manager/index.html#/report',
    'https://sellercentral-europe.amazon.com/feedback-manager/index.html?mons_sel_locale=en_GB',
    'https://sellercentral.amazon.com/feedback-manager',
    'https://sellercentral.amazon.com/feedback-manager/',
    'https://sellercentral.amazon.com/gp/feedback-manager/home.html',
    'https://sellercentral.amazon.de/gp/feedback-manager/home.html/ref=ag_feedback_dnav_home_',
    'https://sellercentral.amazon.co.uk/gp/feedback-manager/view-all-feedback.html?ie=UTF8&sortType=sortByDate&pageSize=50&dateRange=&currentPage=2&descendingOrder=1',
  ],
};

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
  'https://sellercentral.amazon.com/feedback-manager-help',
  'https://sellercentral.amazon.com/feedback-manager/other.html',
  'https://sellercentral.amazon.com/gp/feedback-manager/leave-seller-response.html?ie=UTF8&parentID=1',
  'https://sellercentral.amazon.com/performance/feedback',
];

describe.each(adapters)('$id', (adapter) => {
  const own = addresses[adapter.id] ?? [];
  const others = Object.entries(addresses).flatMap(([id, list]) => (id === adapter.id ? [] : list));

  it('has examples', () => expect(own.length).toBeGreaterThan(0));
  it.each(own)('matches %s', (address) => expect(adapter.matches(new URL(address))).toBe(true));
  // Two adapters on one address would fight over it: is one of the two patterns too wide?
  it.each([...others, ...foreign])('refuses %s', (address) => expect(adapter.matches(new URL(address))).toBe(false));
  it('reads at least one page of the sandbox', () => {
    expect(
      [...pages, ...feedbackPages].some(({ url, truth }) => truth.state === 'read' && adapter.matches(new URL(url))),
    ).toBe(true);
  });
});
