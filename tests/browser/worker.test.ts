import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import { type Session, waitForPanel } from './driver.ts';
import { killWorker } from './kill-worker.ts';

/** Makes the background hang where it has taken in a reading and not yet stored it. */
async function hangBeforeStoring(session: Session): Promise<void> {
  const client = await (await session.worker()).createCDPSession();
  await client.send('Runtime.evaluate', {
    expression: `for (const api of [globalThis.chrome, globalThis.browser]) if (api) api.storage.local.get = () => new Promise(() => {})`,
  });
  await client.detach();
}

const orderIds = async (session: Session): Promise<string[]> => {
  const popup = await session.extensionPage('popup.html');
  const records = (await recordsOf(popup, 'orders')) as { orderId: string }[];
  await popup.close();
  return records.map(({ orderId }) => orderId);
};

describe('a worker killed between reading and storing', () => {
  let session: Session;
  beforeAll(async () => {
    session = await browsers[0].launch();
    // The first page makes sure that the extension is up.
    const page = await session.open(sandboxPage('order-us').url);
    await waitForPanel(page, 'refund', 'read');
    await page.close();
  });
  afterAll(() => session?.close());

  it('loses nothing: the page keeps the observation until it is acknowledged', async () => {
    await hangBeforeStoring(session);
    const page = await session.open(sandboxPage('order-us-expensive').url);
    await page.waitForSelector('[data-sandbox-ready]');
    // The reading is on its way once the page has been quiet for as long as the session waits.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1_000)));
    expect(await orderIds(session)).not.toContain(sandboxPage('order-us-expensive').truth.orderId);
    await killWorker(session);
    const { figures } = await waitForPanel(page, 'refund', 'read');
    expect(figures.find(({ name }) => name === 'concession-total-max')?.amount).toBe(257_50);
    expect(await orderIds(session)).toContain(sandboxPage('order-us-expensive').truth.orderId);
    await page.close();
  });

  it('loses nothing even when the page is closed before the next attempt', async () => {
    await hangBeforeStoring(session);
    const page = await session.open(sandboxPage('order-jp').url);
    await page.waitForSelector('[data-sandbox-ready]');
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1_000)));
    await page.goto('about:blank');
    await killWorker(session);
    // Any page wakes the worker, which takes in what was left behind.
    const other = await session.open(sandboxPage('order-uk').url);
    await waitForPanel(other, 'refund', 'read');
    await expect.poll(() => orderIds(session), { timeout: 10_000 }).toContain(sandboxPage('order-jp').truth.orderId);
    await other.close();
    await page.close();
  });
});
