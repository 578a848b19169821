import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { type PanelSnapshot, panels, type Session, saveEvidence, waitForPanel } from './driver.ts';
import { handOf, htmlOf, noticed, untilAsked, untilSaid } from './picking.ts';

declare global {
  interface Window {
    sandboxLog: { type: string; target: string; trusted: boolean }[];
  }
}

const figuresOf = ({ figures }: PanelSnapshot) =>
  figures.flatMap(({ name, amount, basis }) => (name.endsWith('-max') ? [`${name} ${amount} ${basis}`] : []));

/** What the panel has to say of the items of a page, each of its limits printed. */
const wanted = (id: string) =>
  sandboxPage(id).taught?.items?.flatMap(({ printedLimits: { returnShipping = 0, other = 0 } = {} }) => [
    `concession-return-shipping-max ${returnShipping} page`,
    `concession-other-max ${other} page`,
    `concession-total-max ${returnShipping + other} page`,
  ]);

const RETURN = '^(?:return|Way home)$';
const OTHER = '^(?:other|Kindness)$';

/** What of a page's log is not the focus and the presses on our own buttons. */
const beyondOurs = (log: readonly string[]) =>
  log.filter((each) => !/^(?:click|focusin|keydown) (?:button|p)$/.test(each));

/** The button of ours that has the focus. */
const focusedAction = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('data-action') ?? null;
  });

describe.each(browsers)('teaching in $name', ({ launch }) => {
  let session: Session;
  // What was taught on one page must not help on the next.
  beforeEach(async () => {
    session = await launch();
  });
  afterEach(() => session?.close());

  const onPage = async (id: string, run: (page: Page) => Promise<void>): Promise<void> => {
    const page = await session.open(sandboxPage(id).url);
    try {
      await run(page);
    } catch (error) {
      await saveEvidence(page, `teach-${session.kind}-${id}`);
      throw error;
    } finally {
      await page.close();
    }
  };

  it.each([
    ['refund-unknown-katal', '$19.98', '$21.50'],
    ['refund-unknown-labels', '$22.10', '$17.90'],
    ['refund-unknown-aria', '$17.98, $15.98', '$20.00, $20.10'],
    ['refund-unknown-words', '$19.98', '$20.00'],
  ])(
    '%s: four presses, the right figures, also after a reload, and nothing of the page pressed',
    async (id, back, other) => {
      await onPage(id, async (page) => {
        expect((await waitForPanel(page, 'refund', 'drift')).figures).toEqual([]);
        await waitForPanel(page, 'order', 'read');
        const before = await htmlOf(page);
        const hand = handOf(page);
        await hand.press({ panel: 'refund', action: 'teach' });
        await untilAsked(page, 'ReturnShipping');
        await hand.over({ box: RETURN });
        await untilSaid(page, `Limit beside it: ${back}`);
        await hand.press({ box: RETURN });
        await untilAsked(page, 'Other');
        await hand.press({ box: OTHER });
        const review = await untilAsked(page, '');
        expect(review).toContain(`Limit beside it: ${back}`);
        expect(review).toContain(`Limit beside it: ${other}`);
        await hand.press({ panel: 'teach', action: 'keep' });
        const panel = await waitForPanel(page, 'refund', 'read');
        await page.waitForFunction(() => !document.querySelector('makegood-panel[data-panel="teach"]'));
        expect(hand.presses).toBeLessThanOrEqual(5);
        await page.waitForFunction(
          (count) =>
            document
              .querySelector('makegood-panel[data-panel="refund"]')
              ?.shadowRoot?.querySelectorAll('[data-figure="concession-other-max"][data-basis="page"]').length ===
            count,
          {},
          sandboxPage(id).taught?.items?.length ?? 0,
        );
        const [shown = panel] = await panels(page, 'refund');
        expect(figuresOf(shown).sort()).toEqual(wanted(id)?.sort());
        expect(beyondOurs(await noticed(page))).toEqual([]);
        expect(await htmlOf(page)).toBe(before);

        await page.reload({ waitUntil: 'load' });
        expect(figuresOf(await waitForPanel(page, 'refund', 'read')).sort()).toEqual(wanted(id)?.sort());
      });
    },
  );

  it('by keyboard alone, with the focus given back', async () => {
    await onPage('refund-unknown-katal', async (page) => {
      await waitForPanel(page, 'refund', 'drift');
      for (let tabs = 0; tabs < 60 && (await focusedAction(page)) !== 'teach'; tabs++) await page.keyboard.press('Tab');
      const before = (await noticed(page)).length;
      await page.keyboard.press('Enter');
      await untilAsked(page, 'ReturnShipping');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('makegood-panel[data-panel="teach"]'));
      expect(await focusedAction(page)).toBe('teach');

      await page.keyboard.press('Enter');
      await untilAsked(page, 'ReturnShipping');
      for (const key of ['Tab', 'ArrowDown', 'Tab'] as const) await page.keyboard.press(key);
      await untilSaid(page, 'Limit beside it: $19.98');
      await page.keyboard.press('Enter');
      await untilAsked(page, 'Other');
      // From the end of the form back to its last box.
      await page.keyboard.press('ArrowUp');
      await untilSaid(page, 'Limit beside it: $21.50');
      await page.keyboard.press('Enter');
      await untilAsked(page, '');
      expect(await focusedAction(page)).toBe('keep');
      await page.keyboard.press('Enter');
      expect((await waitForPanel(page, 'refund', 'read')).figures.length).toBeGreaterThan(0);
      expect(beyondOurs((await noticed(page)).slice(before))).toEqual([]);
    });
  });

  it('refuses what reads nothing valid, swallows the press, and keeps nothing that was not kept', async () => {
    await onPage('refund-unknown-labels', async (page) => {
      await waitForPanel(page, 'refund', 'drift');
      await waitForPanel(page, 'order', 'read');
      const hand = handOf(page);
      await hand.press({ panel: 'refund', action: 'teach' });
      await untilAsked(page, 'ReturnShipping');
      // A button of the page, its search box, its heading: nothing there is a box for an amount, and nothing is pressed.
      for (const selector of ['[data-sandbox-action="submit"]', 'input.search', 'h1']) {
        await hand.press({ selector });
        await untilSaid(page, 'Nothing there can be read as this: the box for the return shipping concession.');
      }
      await hand.press({ box: RETURN });
      await untilAsked(page, 'Other');
      // The same box cannot be both.
      await hand.press({ box: RETURN });
      await untilSaid(page, 'it is already taken');
      await hand.press({ panel: 'teach', action: 'skip' });
      await untilAsked(page, '');
      await hand.press({ panel: 'teach', action: 'again' });
      await untilAsked(page, 'ReturnShipping');
      await hand.press({ panel: 'teach', action: 'cancel' });
      await page.waitForFunction(() => !document.querySelector('makegood-panel[data-panel="teach"]'));
      expect(beyondOurs(await noticed(page))).toEqual([]);
      await page.reload({ waitUntil: 'load' });
      expect((await waitForPanel(page, 'refund', 'drift')).figures).toEqual([]);
    });
  });

  it('never lies over what is pointed at, and lets the page scroll', async () => {
    await onPage('refund-unknown-aria', async (page) => {
      await waitForPanel(page, 'refund', 'drift');
      await page.setViewport({ width: 1000, height: 420 });
      const hand = handOf(page);
      await hand.press({ panel: 'refund', action: 'teach' });
      await untilAsked(page, 'ReturnShipping');
      await page.mouse.move(300, 60);
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel({ deltaY: from > 150 ? -120 : 120 });
      await page.waitForFunction((before) => scrollY !== before, {}, from);
      for (let boxes = 0; boxes < 8; boxes++) {
        await page.keyboard.press('ArrowDown');
        await page.waitForFunction(() => {
          const root = document.querySelector('makegood-panel[data-panel="teach"]')?.shadowRoot;
          const [bar, line] = ['.bar', '.outline'].map((each) => root?.querySelector(each)?.getBoundingClientRect());
          return bar && line && line.height > 0 && (line.bottom <= bar.top || line.top >= bar.bottom);
        });
      }
    });
  });

  it('gives up what no longer fits, says so in words, and makes a report on request', async () => {
    await onPage('refund-unknown-labels', async (page) => {
      await waitForPanel(page, 'refund', 'drift');
      await waitForPanel(page, 'order', 'read');
      const hand = handOf(page);
      await hand.press({ panel: 'refund', action: 'teach' });
      await untilAsked(page, 'ReturnShipping');
      await hand.press({ box: RETURN });
      await untilAsked(page, 'Other');
      await hand.press({ box: OTHER });
      await untilAsked(page, '');
      await hand.press({ panel: 'teach', action: 'keep' });
      await waitForPanel(page, 'refund', 'read');
      await page.evaluate(() => {
        for (const label of document.querySelectorAll('label')) label.textContent = 'Otra cosa';
      });
      await waitForPanel(page, 'refund', 'drift');
      const names = 'the box for the return shipping concession, the box for the other concession';
      await page.waitForFunction(
        (words) =>
          document
            .querySelector('makegood-panel[data-panel="refund"]')
            ?.shadowRoot?.textContent?.includes(`no longer fits this page and was given up: ${words}`),
        {},
        names,
      );
      if (session.kind === 'firefox') return;
      const report = session.browser.waitForTarget((target) => target.url().endsWith('options.html#report'));
      await hand.press({ panel: 'refund', action: 'report' });
      expect((await report).type()).toBe('page');
    });
  });
});
