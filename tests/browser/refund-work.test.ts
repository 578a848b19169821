import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import { panels, type Session, waitForPanel } from './driver.ts';
import { retype } from './retype.ts';

/** The native control of the form that the sandbox marks with this kind, or of a selector, through shadow roots. */
async function control(page: Page, kind: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle((wanted) => {
    const marked = document.querySelector(`[data-sandbox-box="${wanted}"]`) ?? document.querySelector(wanted);
    return (marked?.shadowRoot ?? marked)?.querySelector('input, textarea, select') ?? marked;
  }, kind);
  const element = handle.asElement();
  if (!element) throw new Error(`no control ${kind}`);
  return element as ElementHandle<HTMLElement>;
}

/** Types as a person does, in place of what is in the box. */
const type = async (page: Page, kind: string, text: string): Promise<void> =>
  retype(page, await control(page, kind), text);

/** Waits until the refund panel holds this, in its open shadow root. */
const holds = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-panel="refund"]')?.shadowRoot?.querySelector(wanted),
    // A tab behind others draws no frames on which one could look.
    { polling: 50 },
    selector,
  );

const pressInPanel = async (page: Page, text: string): Promise<void> => {
  const button = await page.evaluateHandle((wanted) => {
    const root = document.querySelector('[data-panel="refund"]')?.shadowRoot;
    return [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.includes(wanted));
  }, text);
  await (button.asElement() as ElementHandle<HTMLElement> | null)?.click();
};

const rules = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...(document.querySelector('[data-panel="refund"]')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-rule]') ??
        []),
    ].map(({ dataset }) => `${dataset['rule']} ${dataset['severity']}`),
  );

const figures = async (page: Page): Promise<Record<string, number | null>> => {
  const [shown] = await panels(page, 'refund');
  return Object.fromEntries((shown?.figures ?? []).map(({ name, amount }) => [name, amount]));
};

/** A refund form whose order was looked at before. */
async function formAfterOrder(session: Session, form = 'refund-us', order = 'order-us'): Promise<Page> {
  const first = await session.open(sandboxPage(order).url);
  await waitForPanel(first, 'refund', 'read');
  await first.close();
  const page = await session.open(sandboxPage(form).url);
  await waitForPanel(page, 'refund', 'read');
  return page;
}

describe.each(browsers)('refund work in $name', ({ launch }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const openForm = (form?: string, order?: string): Promise<Page> => formAfterOrder(session, form, order);

  it('tells refund and concession apart as one types, and says what is about to go wrong', async () => {
    const page = await openForm();
    expect(await figures(page)).toMatchObject({ 'paid-total': 24_99, 'refunded-total': 0, 'refund-left': 24_99 });
    await type(page, 'price', '20');
    await type(page, 'Return shipping', '5');
    expect(await figures(page)).toMatchObject({
      'refund-typed': 20_00,
      'concession-typed': 5_00,
      'refund-left': 4_99,
      'concession-left': 34_98,
    });
    await type(page, 'price', '25.01');
    await type(page, 'Additional refunds', '20.01');
    expect(await figures(page)).toMatchObject({ 'refund-left': 0, 'concession-other-left': 0 });
    const found = await rules(page);
    expect(found).toContain('refund-above-paid warning');
    expect(found).toContain('concession-above-limit warning');
    expect(found).toContain('refund-rate info');
    await page.close();
  });

  it('counts what the page’s own shortcut fills in', async () => {
    const page = await openForm();
    await (await page.$('[data-sandbox-action="full"]'))?.click();
    await holds(page, '[data-figure="refund-typed"][data-amount="2499"]');
    expect(await rules(page)).toContain('refund-rate info');
    await page.close();
  });

  it('advises by the reason that is chosen', async () => {
    const page = await openForm('refund-us-older', 'order-us');
    const reason = await control(page, '#refund-reason');
    await reason.evaluate((select) => {
      (select as HTMLSelectElement).selectedIndex = 3;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await holds(page, '[data-rule="reason-advice"]');
    await page.close();
  });

  it.each([
    ['refund-us', 'kat-textarea', 'Customer Return'],
    ['refund-uk-light', 'kat-textarea', ''],
  ])('%s: counts the memo, says who reads it, and puts a text in on a press only', async (id, selector) => {
    const page = await session.open(sandboxPage(id).url);
    await waitForPanel(page, 'refund', 'read');
    const area = await control(page, selector);
    await area.click();
    await page.keyboard.type('Called');
    await holds(page, '[data-memo] [data-length="6"]');
    await page.close();
  });

  it('inserts a suggested memo into a control with a shadow root, and takes it back', async () => {
    const page = await openForm();
    await page.evaluate(() =>
      document
        .querySelector('kat-dropdown[label="Reason for refund"]')
        ?.shadowRoot?.querySelector<HTMLElement>('kat-option[value="reason-4"]')
        ?.click(),
    );
    await holds(page, '[data-memo="self"] .suggestion button');
    const text = () =>
      control(page, 'kat-textarea').then((area) => area.evaluate((each) => (each as HTMLTextAreaElement).value));
    expect(await text()).toBe('');
    await pressInPanel(page, 'Insert');
    expect(await text()).toMatch(/\w{3}/);
    expect(
      await page.evaluate(() => document.querySelector('kat-textarea')?.getAttribute('value') ?? ''),
    ).toBeDefined();
    await pressInPanel(page, 'Take it back');
    expect(await text()).toBe('');
    await page.close();
  });

  it('starts the undo clock when the person submits, warns of a second time, and lets it be taken back', async () => {
    const page = await openForm('refund-us-labels', 'order-us-two-items');
    await type(page, 'other', '3');
    await (await page.$('[data-sandbox-action="submit"]'))?.click();
    await holds(page, '[data-figure="undo-until"]');
    expect(await rules(page)).toContain('refund-twice warning');
    await pressInPanel(page, 'not submitted after all');
    await page.waitForFunction(() => {
      const root = document.querySelector('[data-panel="refund"]')?.shadowRoot;
      return (
        root?.querySelector('[data-figure="concession-left"]') && !root.querySelector('[data-figure="undo-until"]')
      );
    });
    expect(await rules(page)).not.toContain('refund-twice warning');
    await page.close();
  });

  it('hears at once of what happens in another tab: the same form submitted, the conversation of another order', async () => {
    const [one, other] = [await openForm('refund-us-list'), await session.open(sandboxPage('refund-us-list').url)];
    await waitForPanel(other, 'refund', 'read');
    await one.bringToFront();
    await type(one, 'other', '2');
    await (await one.$('[data-sandbox-action="submit"]'))?.click();
    await holds(other, '[data-rule="refund-twice"]');
    const thread = await session.open(sandboxPage('contact-us-other').url);
    await holds(one, '[data-rule="other-order"]');
    for (const page of [one, other, thread]) await page.close();
  });

  it('says that an amount to refund cannot be read, and then nothing of what is left', async () => {
    const page = await openForm();
    await type(page, 'price', '1,234');
    await holds(page, '[data-rule="refund-unreadable"]');
    expect(await figures(page)).not.toHaveProperty('refund-left');
    await type(page, 'price', '12.');
    expect(await figures(page)).toMatchObject({ 'refund-typed': 12_00, 'refund-left': 12_99 });
    await page.close();
  });

  it('lets no script of the page press its buttons', async () => {
    const page = await openForm();
    await type(page, 'Return shipping', '5');
    await (await page.$('[data-sandbox-action="submit"]'))?.click();
    await holds(page, '[data-figure="undo-until"]');
    await page.evaluate(() => {
      const root = document.querySelector('[data-panel="refund"]')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 500)));
    await holds(page, '[data-figure="undo-until"]');
    await pressInPanel(page, 'not submitted after all');
    await page.close();
  });

  it('does not take a click of the page’s own script for a submission', async () => {
    const page = await openForm('refund-us');
    await type(page, 'Return shipping', '5');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-sandbox-action="submit"]')?.click());
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 500)));
    expect(await rules(page)).not.toContain('refund-twice warning');
    await page.close();
  });
});

/** Sets how much may be given as concessions without asking, from one of the extension's own pages. */
const allow = (page: Page, concession: number): Promise<void> =>
  page.evaluate(
    (most) => Reflect.get(globalThis, 'chrome').storage.local.set({ 'agent-limits': { USD: { concession: most } } }),
    concession,
  );

describe('the agent’s own limit, set where extension pages can be opened', () => {
  it('says to ask first, with a text to ask with', async () => {
    const session = await browsers[0].launch();
    const options = await session.extensionPage('options.html');
    await allow(options, 10_00);
    const page = await formAfterOrder(session);
    await type(page, 'Return shipping', '10');
    expect(await rules(page)).not.toContain('agent-limit warning');
    await type(page, 'Return shipping', '10.01');
    expect(await rules(page)).toContain('agent-limit warning');
    const ready = await page.$eval(
      '[data-panel="refund"]',
      (host) => host.shadowRoot?.querySelector('[data-rule="agent-limit"] q')?.textContent,
    );
    expect(ready).toContain('114-0000001-0000002');
    expect(ready).toContain('$10.01');
    // A limit that is raised while the form is open holds at once.
    await allow(options, 20_00);
    await page.waitForFunction(() => {
      const root = document.querySelector('[data-panel="refund"]')?.shadowRoot;
      return root?.querySelector('[data-figure="concession-left"]') && !root.querySelector('[data-rule="agent-limit"]');
    });
    await session.close();
  });
});

describe('the goodwill ledger, read where extension pages can be opened', () => {
  it('keeps concessions apart from refunds', async () => {
    const session = await browsers[0].launch();
    const page = await formAfterOrder(session);
    await type(page, 'price', '10');
    await type(page, 'Return shipping', '5');
    await type(page, 'Additional refunds', '2.50');
    await (await page.$('[data-sandbox-action="submit"]'))?.click();
    await holds(page, '[data-figure="undo-until"]');
    const popup = await session.extensionPage('popup.html');
    const entries = (await recordsOf(popup, 'ledger')) as { part: string; money: { amount: number }; state: string }[];
    expect(entries.filter(({ state }) => state !== 'withdrawn').map(({ part, money }) => [part, money.amount])).toEqual(
      expect.arrayContaining([
        ['refund', 10_00],
        ['return-shipping', 5_00],
        ['other', 2_50],
      ]),
    );
    await session.close();
  });
});
