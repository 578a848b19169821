import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { panels, type Session, waitForPanel } from './driver.ts';

type LogEntry = { type: string; target: string; trusted: boolean };
declare global {
  interface Window {
    sandboxLog: LogEntry[];
    sandboxRerender(): void;
  }
}

/** Types into the n-th box whose control or row speaks of `label`, through shadow roots, and reads the panel in the same task. */
async function typeAndRead(page: Page, kind: string, value: string): Promise<Record<string, number>> {
  return page.evaluate(
    (wanted, text) => {
      const all = (root: Document | ShadowRoot | Element): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const marked = all(document).find((element) =>
        new RegExp(wanted, 'i').test(element.getAttribute('data-sandbox-box') ?? ''),
      );
      const input =
        marked instanceof HTMLInputElement ? marked : (marked?.shadowRoot ?? marked)?.querySelector('input');
      if (!input) throw new Error(`no box ${wanted}`);
      input.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      const panel = all(document).find((element) => element.matches('makegood-panel[data-panel="refund"]'));
      const figures = [...(panel?.shadowRoot?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])];
      return Object.fromEntries(figures.map(({ dataset }) => [dataset['figure'] ?? '', Number(dataset['amount'])]));
    },
    kind,
    value,
  );
}

const left = (figures: Record<string, number>) => [
  figures['concession-return-shipping-left'],
  figures['concession-other-left'],
  figures['concession-left'],
];

describe.each(browsers)('typing into the amount boxes in $name', ({ launch, launchBare }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  it.each(['refund-us', 'refund-uk-light'])('%s: what is left is right in the same frame', async (id) => {
    const page = await session.open(sandboxPage(id).url);
    await waitForPanel(page, 'refund', 'read');
    expect(left(await typeAndRead(page, 'return', '5'))).toEqual([1498, 2000, 3498]);
    expect(left(await typeAndRead(page, 'other|additional', '12.50'))).toEqual([1498, 750, 2248]);
    expect(left(await typeAndRead(page, 'return', '19.98'))).toEqual([0, 750, 750]);
    // Over the limit: nothing is left, and it is said; nothing is prevented.
    expect(left(await typeAndRead(page, 'other|additional', '25'))).toEqual([0, 0, 0]);
    expect((await panels(page, 'refund'))[0]?.text).toContain('$5.00 over'.slice(1));
    // Not readable: what is left in total cannot be said.
    expect(left(await typeAndRead(page, 'other|additional', 'abc'))).toEqual([0, undefined, undefined]);
    expect(left(await typeAndRead(page, 'other|additional', ''))).toEqual([0, 2000, 2000]);
    await page.close();
  });

  it('counts a charge for return shipping as nothing given', async () => {
    const page = await session.open(sandboxPage('refund-us').url);
    await waitForPanel(page, 'refund', 'read');
    expect(left(await typeAndRead(page, 'return', '5'))).toEqual([1498, 2000, 3498]);
    await page.evaluate(() => {
      const choice = document.querySelector('kat-dropdown[label="Return shipping"]');
      choice?.shadowRoot?.querySelector<HTMLElement>('kat-option[value="charge"]')?.click();
    });
    expect(left(await typeAndRead(page, 'other|additional', '1'))).toEqual([1998, 1900, 3898]);
    await page.close();
  });

  it('changes, clicks and sends nothing on the page, and leaves no attribute on it', async () => {
    const htmlOf = (page: Page) =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const panel of copy.querySelectorAll('makegood-panel')) panel.remove();
        return copy.outerHTML;
      });
    const bare = await launchBare();
    const untouched = await bare.open(sandboxPage('refund-us').url);
    await untouched.waitForSelector('[data-sandbox-ready]');
    const page = await session.open(sandboxPage('refund-us').url);
    await waitForPanel(page, 'refund', 'read');
    expect(await htmlOf(page)).toBe(await htmlOf(untouched));
    const { focus, log } = await page.evaluate(() => ({
      focus: document.activeElement?.localName,
      log: window.sandboxLog,
    }));
    expect(focus).toBe('body');
    expect(log).toEqual([]);
    await page.close();
    await bare.close();
  });

  it('reads a page that is never quiet, and shows no figure that it no longer says', async () => {
    const page = await session.open(sandboxPage('order-us').url);
    await waitForPanel(page, 'refund', 'read');
    await page.evaluate(() => {
      const clock = document.createElement('p');
      document.querySelector('#MYO-app')?.append(clock);
      setInterval(() => {
        clock.textContent = String(Date.now());
      }, 50);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue === '$20.00') node.nodeValue = '$500.00';
        if (node.nodeValue === '$24.99') node.nodeValue = '$504.99';
      }
    });
    await page.waitForFunction(() =>
      document.querySelector('[data-panel="refund"]')?.shadowRoot?.querySelector('[data-amount="25249"]'),
    );
    await page.close();
  });

  it('shows nothing of one order at the address of another', async () => {
    const page = await session.open(sandboxPage('order-us').url);
    await waitForPanel(page, 'refund', 'read');
    await page.evaluate(() => history.pushState({}, '', '/orders-v3/order/114-0000099-0000098'));
    const { figures } = await waitForPanel(page, 'refund', 'drift');
    expect(figures).toEqual([]);
    await page.evaluate(() => history.back());
    await waitForPanel(page, 'refund', 'read');
    await page.close();
  });

  it('comes back when the page renders itself anew, and does not spin when it is removed over and over', async () => {
    const page = await session.open(sandboxPage('order-us').url);
    await waitForPanel(page, 'refund', 'read');
    await page.evaluate(() => window.sandboxRerender());
    await page.waitForFunction(() => document.querySelector('[data-panel="refund"]')?.isConnected);
    const returns = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver(() => {
        const panel = document.querySelector('[data-panel="refund"]');
        if (!panel) return;
        count++;
        panel.remove();
      });
      observer.observe(document.body, { childList: true, subtree: true });
      document.querySelector('[data-panel="refund"]')?.remove();
      await new Promise((done) => setTimeout(done, 3_000));
      observer.disconnect();
      return count;
    });
    expect(returns).toBeLessThanOrEqual(6);
    await page.close();
  });
});
