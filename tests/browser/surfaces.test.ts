import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedbackPages, messagePages, pages } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { putRecords } from './database.ts';
import { launchChromium, type Session } from './driver.ts';
import { refund } from './queue-records.ts';
import { walk } from './tab-walk.ts';
import { translatedBuild } from './translated-build.ts';

/**
 * Every page of the extension, and what comes last of it: prompts in popup and queue, topics under the list of feedback. The invented
 * shop is in, so that lists have rows; it keeps away what writes or keeps the person's own records, which is looked at without it.
 */
const surfaces = [
  ['sample', 'popup.html', '.popup[data-state="read"] [data-prompt]'],
  ['sample', 'dashboard.html#queue', '[data-prompts="read"]'],
  ['sample', 'dashboard.html#feedback', 'tr[data-topic]'],
  ...['messages', 'performance', 'search', 'import', 'data'].map(
    (part) => ['sample', `dashboard.html#${part}`, `main[data-tab="${part}"] > :not(h2)`] as const,
  ),
  ['sample', 'options.html', '#policies table'],
  ['sample', 'onboarding.html', 'input[type="checkbox"]'],
  ['own', 'dashboard.html#import', 'input[name="report"]'],
  ['own', 'dashboard.html#data', '[data-table="orders"]'],
] as const;

/** A phone, the usual window, and 4K. */
const WIDTHS = [320, 1360, 3840];

let session: Session;
let own: Session;
const build = translatedBuild('longest');
beforeAll(async () => {
  own = await launchChromium({ extension: build.folder });
  session = await launchChromium({ extension: build.folder });
  const page = await session.extensionPage('onboarding.html');
  await page.bringToFront();
  await page.click('[name="sample-in"]');
  await page.waitForSelector('.sample-offer[data-state="shown"]');
  await page.close();
  const data = await own.extensionPage('dashboard.html#data');
  await data.waitForSelector('[data-form="backup"]');
  await putRecords(data, 'orders', [refund(1, 2)]);
  await data.close();
});
afterAll(async () => {
  await session?.close();
  await own?.close();
  build.remove();
});

/** Waits until no part of the page says any more that it is loading. */
const loaded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const loading = Reflect.get(globalThis, 'chrome').i18n.getMessage('loading');
    return [...document.querySelectorAll('p')].every((each) => each.textContent !== loading || !each.checkVisibility());
  });

/** Two frames later, when a page has taken up what was changed. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** What stands outside of the window or, in a shadow root, of the panel's own box; and lines that nobody could follow. */
const spilt = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LONGEST_LINE = 120;
    const outside =
      document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth}`] : [];
    const long = [...document.querySelectorAll('p')].filter((each) => {
      const { fontSize } = getComputedStyle(each);
      // A letter is about half as wide as high.
      return (
        each.checkVisibility() &&
        each.textContent.length > LONGEST_LINE &&
        each.clientWidth / (Number.parseFloat(fontSize) / 2) > 2 * LONGEST_LINE
      );
    });
    return [...outside, ...long.map((each) => `line: ${each.outerHTML.slice(0, 80)}`)];
  });

describe.each(surfaces)('%s: %s', (whose, path, ready) => {
  let page: Page;
  beforeAll(async () => {
    page = await (whose === 'own' ? own : session).extensionPage(path);
    await page.bringToFront();
    await page.waitForSelector(ready);
    await loaded(page);
  });
  afterAll(() => page.close());

  it('holds the longest texts of all languages at any width, from the right as well', async () => {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      for (const direction of ['rtl', 'ltr']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        await drawn(page);
        found.push(...(await spilt(page)).map((each) => `${width} ${direction} ${each}`));
      }
    }
    await page.setViewport({ width: 1360, height: 900 });
    expect(found).toEqual([]);
  });
  it('is gone through by Tab to its end, the focus in sight at every step', async () => {
    const { wanted, reached, unseen } = await walk(page);
    expect(unseen).toEqual([]);
    expect(reached).toEqual(wanted);
    expect(reached.length).toBeGreaterThan(5);
  });
  it('has headings in order and is free of what axe finds, in light and dark', async () => {
    const found: string[] = [];
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      found.push(...(await violations(page)).map((each) => `${value} ${each}`));
    }
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (found) =>
      found.filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1])),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(found).toEqual([]);
  });
});

it('goes from the head of dashboard and options straight to what they are about', async () => {
  for (const path of ['dashboard.html#queue', 'options.html']) {
    const page = await session.extensionPage(path);
    await page.bringToFront();
    await page.waitForSelector('nav a');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => [document.activeElement?.tagName, location.hash]), path).toEqual([
      'MAIN',
      path.replace(/^[^#]*/, ''),
    ]);
    await page.close();
  }
});

it('tells the open part where colours are forced', async () => {
  for (const path of ['dashboard.html#queue', 'options.html#limits']) {
    const page = await session.extensionPage(path);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.waitForSelector('nav a[aria-current]');
    const [open, other] = await page.evaluate(() => {
      const line = (selector: string): string => {
        const { borderBlockEndColor, borderInlineStartColor, borderBlockEndWidth } = getComputedStyle(
          document.querySelector(selector) ?? document.body,
        );
        return borderBlockEndWidth === '0px' ? borderInlineStartColor : borderBlockEndColor;
      };
      return [line('nav a[aria-current]'), line('nav a:not([aria-current])')];
    });
    expect(open, path).not.toBe(other);
    await page.close();
  }
});

const panels = [
  ['refund', pages.find(({ id }) => id === 'refund-us')],
  ['feedback', feedbackPages.find(({ id }) => id === 'feedback-us')],
  ['message', messagePages.find(({ id }) => id === 'message-danger')],
] as const;

it.each(panels)(
  'the %s panel keeps its words in order and in its box on a right-to-left page',
  async (kind, sandboxPage) => {
    const page = await session.open(sandboxPage?.url ?? '');
    await page.bringToFront();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(`makegood-panel[data-panel="${wanted}"]`)?.shadowRoot?.querySelector('.panel, .line'),
      {},
      kind,
    );
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      await drawn(page);
      found.push(
        ...(await page.evaluate((wanted) => {
          const host = document.querySelector(`makegood-panel[data-panel="${wanted}"]`);
          const box = host?.shadowRoot?.querySelector('.panel, .line');
          if (!host || !box) return ['no panel'];
          const { direction } = getComputedStyle(box.querySelector('p, dt, .label, b') ?? box);
          return [
            ...(direction === 'ltr' ? [] : [`words run ${direction}`]),
            ...(box.scrollWidth > box.clientWidth + 1
              ? [`${innerWidth}: ${box.scrollWidth} in ${box.clientWidth}`]
              : []),
            ...(host.getBoundingClientRect().width > 740 ? [`${innerWidth}: stretched`] : []),
          ];
        }, kind)),
      );
    }
    await page.close();
    expect(found).toEqual([]);
  },
);
