import { describe, expect, it } from 'vitest';
import { orderInAddress } from '../../lib/adapters/order-address';

const HOST = 'https://sellercentral.amazon.com';
const ORDER = '114-0000001-0000002';

describe('the order that an address names', () => {
  it.each([
    ['/orders-v3/order/114-0000001-0000002', false],
    ['/orders-v3/order/114-0000001-0000002/cancel-order', false],
    ['/orders-v3/order/114-0000001-0000002?ref=abc', false],
    ['/gp/orders-v2/refund?orderID=114-0000001-0000002', false],
    ['/gp/orders-v2/details?ie=UTF8&orderID=114-0000001-0000002', false],
    ['/messaging/reviews?orderId=114-0000001-0000002&marketplaceId=ATVPDKIKX0DER', false],
    ['/messaging/contact?orderID=114-0000001-0000002&marketplaceID=ATVPDKIKX0DER', true],
    ['/messaging/inbox?fi=search&ss=114-0000001-0000002', true],
    ['/messaging/inbox?fi=SEARCH&bt=&si=114-0000001-0000002', true],
    ['/gp/orders-v2/contact?orderID=114-0000001-0000002', true],
  ])('%s', (path, thread) => {
    expect(orderInAddress(new URL(path, HOST))).toEqual({ orderId: ORDER, thread });
  });
  it.each([
    '/orders-v3',
    '/orders-v3/order/not-an-order',
    '/messaging/inbox?fi=caseId&ss=1f6f2a7e-0000-4000-8000-000000000000',
    '/orders-v3/search?q=114-0000001-0000002',
    '/messaging/contact?orderID=114-0000001-0000002&orderId=114-0000003-0000004',
    '/gp/orders-v2/refund?orderID=114-0000001-000000',
  ])('%s names none', (path) => {
    expect(orderInAddress(new URL(path, HOST))).toBeUndefined();
  });
});
