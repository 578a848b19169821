import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marketplaceCodes } from '../../lib/domain/marketplace';
import { policies } from '../../lib/policies/policies';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords } from './database.ts';
import type { Session } from './driver.ts';
import { boxValue, openPrepared, said, saved, store, stored, textOf, type } from './options-page.ts';

const FIELDS = [
  {
    adapter: 'order-details',
    field: 'Items',
    locator: { tag: 'td', label: 'Item subtotal', attributes: [['role', 'cell']], path: [0, 3] },
    taughtAt: '2026-11-20T10:00:00.000Z',
  },
  {
    adapter: 'refund-form',
    field: 'Boxes',
    locator: { tag: 'input', attributes: [], path: [1, -1, 2] },
    taughtAt: '2026-11-18T10:00:00.000Z',
    droppedAt: '2026-11-21T09:30:00.000Z',
  },
];

let session: Session;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('options.html');
  await page.waitForSelector('[data-adapter]');
});
afterAll(() => session?.close());

const reload = async (): Promise<void> => {
  await page.reload();
  await page.waitForSelector('[data-adapter]');
};
const checked = (name: string): Promise<boolean> =>
  page.$eval(`input[name="${name}"]`, (box) => (box as HTMLInputElement).checked);

describe('switches', () => {
  it.each([
    ['page-order-card', 'Off: Order card', { pages: ['order-card'], marketplaces: [] }],
    ['page-refund-form', 'Off: Refund form', { pages: ['order-card', 'refund-form'], marketplaces: [] }],
    ['marketplace-JP', 'Off: Japan', { pages: ['order-card', 'refund-form'], marketplaces: ['JP'] }],
  ])('%s is stored at once, said, and stands after a reload', async (name, text, value) => {
    expect(await checked(name)).toBe(true);
    await page.click(`input[name="${name}"]`);
    await said(page, text);
    expect(await stored(page, 'switched-off')).toEqual(value);
    await reload();
    expect(await checked(name)).toBe(false);
  });

  it('is taken back by undo', async () => {
    await page.click('input[name="marketplace-JP"]');
    await said(page, 'On: Japan');
    await page.click('[name="undo"]');
    await said(page, 'Undone.');
    expect(await checked('marketplace-JP')).toBe(false);
  });

  it('shows at once what another window changes', async () => {
    const other = await session.extensionPage('popup.html');
    await store(other, 'switched-off', { pages: [], marketplaces: ['SE'] });
    await page.waitForSelector('input[name="marketplace-JP"]:checked');
    expect(await checked('marketplace-SE')).toBe(false);
    await other.close();
    await page.bringToFront();
  });
});

describe('own limits', () => {
  const problems = (): Promise<string[]> =>
    page.$$eval('#limits .problem', (found) => found.map((each) => each.textContent ?? ''));

  it('keeps what cannot be read in its box, says why, and stores nothing', async () => {
    await page.select('select[name="own-marketplace"]', 'US');
    await type(page, 'own-total', '1,234');
    await page.click('[name="own-save"]');
    await page.waitForSelector('#limits .problem');
    expect(await problems()).toEqual(['Type an amount such as $20.00.']);
    expect(await boxValue(page, 'own-total')).toBe('1,234');
    expect(await page.$eval('[name="own-total"]', (box) => box === document.activeElement)).toBe(true);
    expect(await stored(page, 'own-concession-rules')).toBeUndefined();
  });

  it('stores fixed amounts in the currency of the store, beside what is published', async () => {
    await type(page, 'own-total', '50');
    await type(page, 'own-other', '$25.5');
    await page.click('[name="own-save"]');
    await said(page, 'Limit saved: United States');
    const rule = {
      kind: 'amounts',
      total: { amount: 50_00, currency: 'USD' },
      other: { amount: 25_50, currency: 'USD' },
    };
    expect(await stored(page, 'own-concession-rules')).toEqual({ US: rule });
    await reload();
    expect(await textOf(page, '[data-own="US"]')).toContain('Most in total: $50.00 · Other concession: $25.50');
    expect(await textOf(page, '[data-own="US"]')).toContain('the higher of 50 % of price + shipping');
    expect(await boxValue(page, 'own-other')).toBe('25.50');
  });

  it('stores the two limits, and says where nothing is published', async () => {
    await page.select('select[name="own-marketplace"]', 'DE');
    await page.click('input[name="own-kind"][value="two-limits"]');
    await type(page, 'own-share', '33,3');
    await type(page, 'own-shippingTimes', '2');
    await type(page, 'own-fixedReturnShipping', '10,00');
    await page.click('[name="own-save"]');
    await page.waitForSelector('#limits .problem');
    expect(await problems()).toEqual(['This box must hold something; 0 is allowed.']);
    await type(page, 'own-fixedOther', '0');
    await page.click('[name="own-save"]');
    await said(page, 'Limit saved: Germany');
    expect(await stored(page, 'own-concession-rules')).toMatchObject({
      DE: {
        kind: 'two-limits',
        share: [333, 1000],
        shippingTimes: [2, 1],
        fixedReturnShipping: { amount: 10_00, currency: 'EUR' },
        fixedOther: { amount: 0, currency: 'EUR' },
      },
    });
    await reload();
    expect(await textOf(page, '[data-own="DE"]')).toContain('No published rule for this marketplace.');
  });

  it('goes back to the published rule, and back again by undo', async () => {
    await page.click('[name="remove-US"]');
    await said(page, 'Limit removed: United States');
    expect(Object.keys((await stored(page, 'own-concession-rules')) as object)).toEqual(['DE']);
    await page.click('[name="undo"]');
    await page.waitForSelector('[data-own="US"]');
  });
});

describe('windows', () => {
  it('takes hours that can be, and no others', async () => {
    await type(page, 'undoHours', '72');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#windows .problem');
    expect(await stored(page, 'undo-hours')).toBeUndefined();
    await type(page, 'undoHours', '1.5');
    await page.keyboard.press('Enter');
    await said(page, 'Time to cancel a refund saved: 1.5 h');
    await page.click('[name="undo"]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="undoHours"]')?.value === '2');
    await type(page, 'undoHours', '1,5');
    await page.keyboard.press('Tab');
    await said(page, 'Time to cancel a refund saved: 1.5 h');
    await reload();
    expect(await boxValue(page, 'undoHours')).toBe('1.5');
    expect(await textOf(page, '#windows')).toContain('New 2-hour grace period for refund mistakes');
    await page.click('[name="undoHours-reset"]');
    await said(page, 'saved: 2 h');
  });

  it.each([
    ['feedbackBuyerDays', 'feedback-buyer-days', '90', 90, '60'],
    ['feedbackRequestDays', 'feedback-request-days', '60', 60, '90'],
  ])('takes days of feedback that can be, and no others: %s', async (name, key, typed, days, standard) => {
    await type(page, name, '366');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#windows .problem');
    expect(await stored(page, key)).toBeUndefined();
    await type(page, name, typed);
    await page.keyboard.press('Enter');
    await said(page, `in days: ${typed}`);
    expect(await stored(page, key)).toBe(days);
    await page.click('[name="undo"]');
    await page.waitForFunction(
      (box, text) => document.querySelector<HTMLInputElement>(`[name="${box}"]`)?.value === text,
      {},
      name,
      standard,
    );
    expect(await page.$(`[name="${name}-reset"]`)).toBeNull();
    expect(await textOf(page, '#windows')).toContain('Negative Feedback Removal');
  });

  it('asks for notifications on the press, and says so when they are refused', async () => {
    const answering = await openPrepared(session, () => {
      const { permissions } = Reflect.get(globalThis, 'chrome');
      const answers = [false, true];
      let granted = false;
      const reply = (value: boolean, callback?: (value: boolean) => void): Promise<boolean> => {
        callback?.(value);
        return Promise.resolve(value);
      };
      permissions.request = (asked: { permissions: string[] }, callback?: (value: boolean) => void) => {
        if (asked.permissions.join() !== 'notifications' || !navigator.userActivation.isActive)
          throw new Error('not asked');
        granted = answers.shift() ?? false;
        if (granted) Reflect.get(globalThis, 'added')();
        return reply(granted, callback);
      };
      permissions.contains = (_: unknown, callback?: (value: boolean) => void) => reply(granted, callback);
      permissions.onAdded.addListener = (listener: () => void) => {
        const before = Reflect.get(globalThis, 'added');
        Reflect.set(globalThis, 'added', () => {
          before?.();
          listener();
        });
      };
    });
    await answering.waitForSelector('input[name="undoNotice"]');
    await answering.click('input[name="undoNotice"]');
    await answering.waitForSelector('#windows [role="alert"]');
    expect(await textOf(answering, '#windows [role="alert"]')).toContain('did not allow notifications');
    expect(await answering.$('input[name="undoNotice"]:checked')).toBeNull();
    expect(await stored(answering, 'undo-notice')).toBeUndefined();
    await answering.click('input[name="undoNotice"]');
    await answering.waitForSelector('input[name="undoNotice"]:checked');
    expect(await stored(answering, 'undo-notice')).toBe(true);
    expect(await answering.$('#windows [role="alert"]')).toBeNull();
    await answering.close();
    // The browser itself gave no permission: the page says that the setting does not work.
    await reload();
    expect(await textOf(page, '#windows')).toContain('no longer allows notifications');
    expect(await checked('undoNotice')).toBe(false);
  });
});

describe('limits of an agent', () => {
  it('are set, edited and removed by currency, in minor units', async () => {
    await page.select('select[name="agent-currency"]', 'JPY');
    await type(page, 'agent-concession', '5,000');
    await type(page, 'agent-total', '4000');
    await page.click('[name="agent-save"]');
    await page.waitForSelector('#agent .problem');
    expect(await textOf(page, '#agent .problem')).toBe('This is more than the total.');
    expect(await stored(page, 'agent-limits')).toBeUndefined();
    await type(page, 'agent-total', '12000');
    await page.click('[name="agent-save"]');
    await said(page, 'Limit saved: JPY');
    expect(await stored(page, 'agent-limits')).toEqual({ JPY: { concession: 5000, total: 12_000 } });
    await reload();
    expect(await textOf(page, '[data-agent="JPY"]')).toContain('¥5,000');
    await page.click('[name="edit-JPY"]');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="agent-total"]')?.value === '12000',
    );
    await type(page, 'agent-concession', ' ');
    await page.click('[name="agent-save"]');
    await page.waitForFunction(() => document.querySelector('[data-agent="JPY"]')?.textContent?.includes('no limit'));
    expect(await stored(page, 'agent-limits')).toEqual({ JPY: { total: 12_000 } });
    await page.click('[name="remove-JPY"]');
    await said(page, 'Limit removed: JPY');
    expect(await stored(page, 'agent-limits')).toEqual({});
  });

  it('are read-only where a team lead set them, and it is said who did', async () => {
    const managed = await openPrepared(session, () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      const value = { agentLimits: { USD: { concession: 25_00 } } };
      storage.managed.get = (_: unknown, callback?: (value: object) => void) => {
        callback?.(value);
        return Promise.resolve(value);
      };
    });
    await managed.waitForSelector('[data-managed]');
    expect(await textOf(managed, '#agent')).toContain('Set by your team lead.');
    expect(await textOf(managed, '[data-agent="USD"]')).toBe('USD$25.00no limit');
    expect(await managed.$('#agent :is(input, select, button)')).toBeNull();
    await managed.close();
    await page.bringToFront();
  });
});

describe('taught fields', () => {
  const choose = async (content: string | Buffer): Promise<void> => {
    const file = join(folder, 'import.json');
    writeFileSync(file, content);
    const input = (await page.$('input[name="taught-import"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const file = (fields: unknown[]): string => JSON.stringify({ makegood: 'taught-fields', version: 1, fields });

  it.each([
    ['no JSON', 'not a file', 'not readable as JSON text'],
    ['another encoding', Buffer.from('{"makegood":"täught"}', 'latin1'), 'not readable as JSON text'],
    ['another file', '{"fields":[]}', 'not one of Makegood’s taught fields'],
    ['another version', JSON.stringify({ makegood: 'taught-fields', version: 2, fields: [] }), 'another version'],
    [
      'an odd entry',
      file([FIELDS[0], { ...FIELDS[1], taughtAt: 'today' }]),
      'In entry 2 of the file, “taughtAt” does not fit',
    ],
    ['a large file', ' '.repeat(4_000_001), 'too large'],
  ])('refuses %s with words, and changes nothing', async (_, content, words) => {
    await choose(content);
    await page.waitForFunction(
      (wanted) => document.querySelector('#taught [role="alert"]')?.textContent?.includes(wanted),
      {},
      words,
    );
    expect(await textOf(page, '#taught [role="alert"]')).toContain('Nothing was changed.');
    expect(await stored(page, 'taught-fields')).toBeUndefined();
  });

  it('takes a good file once; the same again changes nothing', async () => {
    await choose(file(FIELDS));
    await said(page, 'Taken from the file: 2. Known already: 0.');
    expect(await stored(page, 'taught-fields')).toEqual(FIELDS);
    await choose(file(FIELDS));
    await said(page, 'Taken from the file: 0. Known already: 2.');
    expect(await stored(page, 'taught-fields')).toEqual(FIELDS);
    expect(await page.$('#taught [role="alert"]')).toBeNull();
  });

  it('lists them with page, words, and what was given up', async () => {
    await reload();
    expect(await textOf(page, '[data-taught="order-details Items"]')).toMatch(
      /the items.*Order details.*Item subtotal.*in use/,
    );
    expect(await textOf(page, '[data-taught="refund-form Boxes"]')).toMatch(/the amount boxes.*given up.*Nov 21, 2026/);
  });

  it('exports what it imported', async () => {
    const { name, text } = await saved(session, () => page.click('[name="taught-export"]'));
    expect(name).toBe('makegood-taught-fields.json');
    expect(JSON.parse(text)).toEqual(JSON.parse(file(FIELDS)));
  });

  it('uses a dropped one again, removes one, and takes each back', async () => {
    await page.click('[data-taught="refund-form Boxes"] [name="use-again"]');
    await said(page, 'The field is used again.');
    await page.waitForSelector('[data-taught="refund-form Boxes"][data-state="used"]');
    await page.click('[name="undo"]');
    await page.waitForSelector('[data-taught="refund-form Boxes"][data-state="dropped"]');
    await page.click('[data-taught="order-details Items"] [name="remove"]');
    await said(page, 'Field removed.');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'undo');
    expect(await stored(page, 'taught-fields')).toEqual([FIELDS[1]]);
    await page.click('[name="undo"]');
    await page.waitForSelector('[data-taught="order-details Items"]');
  });

  it('takes an import back', async () => {
    const before = await stored(page, 'taught-fields');
    await choose(
      file([
        { ...FIELDS[0], taughtAt: '2026-11-21T12:00:00.000Z' },
        { ...FIELDS[0], field: 'Totals' },
      ]),
    );
    await said(page, 'Taken from the file: 2.');
    await page.waitForSelector('[data-taught="order-details Totals"]');
    await page.click('[name="undo"]');
    await said(page, 'Undone.');
    expect(await stored(page, 'taught-fields')).toEqual(expect.arrayContaining(before as unknown[]));
    expect(await page.$$('[data-taught]')).toHaveLength(2);
  });
});

describe('what is only shown', () => {
  it('says how each page was understood, and where Amazon may have changed something', async () => {
    await putRecords(page, 'pageReads', [
      {
        adapter: 'order-details',
        readAt: '2026-11-21T10:00:00.000Z',
        ways: { Items: '0', Totals: '2', OrderId: 'taught' },
      },
      { adapter: 'refund-form', driftAt: '2026-11-21T09:00:00.000Z', missing: ['Boxes', 'Currency'] },
    ]);
    await page.reload();
    await page.waitForSelector('[data-adapter="refund-form"][data-state="drift"]');
    const read = await textOf(page, '[data-adapter="order-details"]');
    expect(read).toContain('Found the usual way: 1');
    expect(read).toContain('the totals: by way 3. Amazon may have changed something here.');
    expect(read).toContain('the order ID: by what you taught');
    expect(await textOf(page, '[data-adapter="refund-form"]')).toMatch(
      /not understood.*Nov 21, 2026.*the amount boxes, the currency/,
    );
  });

  it.each(policies)('lists every fact of $id, and every marketplace without one', async ({ id, facts }) => {
    const found = await page.$$eval(`[data-policy="${id}"] tbody tr`, (rows) =>
      rows.map((row) => [
        row.getAttribute('data-marketplace'),
        row.querySelector('td [lang="en"]')?.textContent,
        row.querySelector('a')?.href,
        row.hasAttribute('data-disputed') && row.textContent?.includes('disputed'),
      ]),
    );
    expect(found).toHaveLength(facts.length);
    for (const { marketplace, reading, source, disputed = false } of facts)
      expect(found).toContainEqual([marketplace, reading, source.url ?? null, disputed]);
    const named = await page.$$eval(`[data-policy="${id}"] [data-marketplace]`, (each) =>
      each.map((one) => one.getAttribute('data-marketplace')),
    );
    expect([...new Set(named)].sort()).toEqual([...marketplaceCodes].sort());
  });
});

describe('the report of a page', () => {
  const skeleton = Array.from({ length: 400 }, (_, line) => `<div data-line="${line}">xxx 00.00 </div>`).join('\n');

  it('opens in a tab of its own, in full, and is saved as it is shown', async () => {
    const opened = session.browser.waitForTarget((target) => target.url().endsWith('options.html#report'));
    await page.evaluate(
      (text) =>
        void Reflect.get(globalThis, 'chrome').runtime.sendMessage({
          makegood: 'openReport',
          data: { adapter: 'refund-form', skeleton: text },
        }),
      skeleton,
    );
    const view = await (await opened).asPage();
    await view.waitForSelector('pre');
    expect(await view.$eval('pre', (pre) => pre.textContent)).toBe(skeleton);
    expect(await textOf(view, 'main')).toContain('never sen');
    await view.focus('pre');
    expect(
      await view.$eval('pre', (pre) => pre === document.activeElement && pre.scrollHeight > pre.clientHeight),
    ).toBe(true);
    const { name, text } = await saved(session, () => view.click('[name="report-save"]'));
    expect(name).toBe('makegood-page-report-refund-form.txt');
    expect(text).toBe(skeleton);
    expect(await violations(view)).toEqual([]);
    await view.click('[name="report-discard"]');
    await said(view, 'Report discarded.');
    expect(await textOf(view, 'main')).toContain('There is no report.');
    expect(await stored(view, 'page-report', 'session')).toBeUndefined();
    await view.close();
    await page.bringToFront();
  });
});

describe('the page itself', () => {
  it.each(['light', 'dark'])('has no accessibility violation when %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.click('input[name="marketplace-AU"]');
    await said(page, 'Australia');
    await type(page, 'own-total', 'x');
    await page.click('[name="own-save"]');
    await page.waitForSelector('#limits .problem');
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    [320, 'ltr'],
    [320, 'rtl'],
    [768, 'ltr'],
    [1360, 'rtl'],
    [3840, 'ltr'],
  ])('stays within a width of %d, %s', async (width, direction) => {
    await page.setViewport({ width, height: 900 });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('names each of its parts in its list, and goes there', async () => {
    const links = await page.$$eval('nav a', (all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const parts = await page.$$eval('main section', (all) => all.map(({ id }) => id));
    expect(links).toEqual([...parts, 'report']);
    await page.click('nav a[href="#report"]');
    await page.waitForSelector('section#report');
    await page.click('nav a[href="#policies"]');
    await page.waitForFunction(() => {
      const top = document.getElementById('policies')?.getBoundingClientRect().top;
      return top !== undefined && top < innerHeight;
    });
  });

  it('is opened by the popup', async () => {
    await page.close();
    const popup = await session.extensionPage('popup.html');
    const opened = session.browser.waitForTarget((target) => target.url().endsWith('options.html'));
    await popup.click('[name="settings"]');
    expect((await opened).type()).toBe('page');
  });

  it('asked nothing of any network and threw nothing', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});
