import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaughtField } from '../../lib/domain/taught';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';
import { adapterAt, point } from './teach.ts';

afterEach(() => vi.unstubAllGlobals());

/** An order page whose hooks have gone: what is left are its words. */
async function withoutHooks() {
  const { document, url } = await openSandbox(sandboxPage('order-us'));
  for (const hook of document.querySelectorAll('[data-test-id]')) hook.removeAttribute('data-test-id');
  for (const link of document.querySelectorAll('a[href*="arketplaceI"]')) link.removeAttribute('href');
  for (const table of document.querySelectorAll('table')) table.classList.remove('a-keyvalue');
  return { document, url, adapter: adapterAt(url) };
}

const saying = (text: RegExp) => (element: Element) => text.test(element.textContent ?? '');

function teachAll(document: Document, url: URL): TaughtField[] {
  const lessons = [
    point(document, url, 'OrderId', () => true),
    point(document, url, 'SalesChannel', saying(/^Amazon\.com$/)),
    point(document, url, 'Fulfilment', saying(/Seller|Merchant/)),
    point(document, url, 'Items', () => true),
  ];
  return lessons.flatMap((lesson) => lesson?.field ?? []);
}

describe('order details without their hooks', () => {
  it('say what they lack, and read right once it was pointed at', async () => {
    const { document, url, adapter } = await withoutHooks();
    expect(adapter.read(document, url)).toMatchObject({
      state: 'drift',
      missing: ['OrderId', 'SalesChannel', 'Fulfilment', 'Items'],
    });
    const taught = teachAll(document, url);
    expect(taught.map(({ field }) => field)).toEqual(['OrderId', 'SalesChannel', 'Fulfilment', 'Items']);
    expect(adapter.read(document, url, taught)).toMatchObject({
      state: 'read',
      facts: {
        orderId: '114-0000001-0000002',
        details: { marketplace: 'US', channel: 'seller', totalsConfirmed: true },
      },
      ways: { OrderId: 'taught', SalesChannel: 'taught', Fulfilment: 'taught', Items: 'taught' },
      dropped: [],
    });
  });
  it('keep no order ID, name or address in what was taught', async () => {
    const { document, url } = await withoutHooks();
    const kept = JSON.stringify(teachAll(document, url).map(({ locator }) => locator));
    expect(kept).not.toMatch(/\d{3}-|@|114|KETTLE/);
  });
  it('give up what is not found on a page that is not understood', async () => {
    const { document, url, adapter } = await withoutHooks();
    const taught = teachAll(document, url);
    for (const head of document.querySelectorAll('th')) head.closest('table')?.remove();
    const reading = adapter.read(document, url, taught);
    expect(reading).toMatchObject({ state: 'drift', missing: ['Items'], dropped: ['Items'] });
  });
  it('do not take another order’s ID, and drop what contradicts the page', async () => {
    const { document, url, adapter } = await withoutHooks();
    const [orderId] = teachAll(document, url);
    const elsewhere = new URL(url.href.replace('0000002', '0000009'));
    expect(adapter.read(document, elsewhere, orderId && [orderId])).toMatchObject({ state: 'drift' });
    const intact = await openSandbox(sandboxPage('order-de'));
    const channel = point(intact.document, intact.url, 'SalesChannel', () => true);
    expect(channel?.sample.text).toBe('Amazon.de');
    expect(adapter.read(intact.document, intact.url, channel && [channel.field])).toMatchObject({
      state: 'read',
      ways: { SalesChannel: 'taught', OrderId: '1' },
    });
  });
});
