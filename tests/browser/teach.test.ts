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
});
