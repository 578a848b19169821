import type { Page } from 'puppeteer-core';
import { waitForPanel } from './driver.ts';

/** A hand with a mouse that counts what it presses. */
export interface Hand {
  presses: number;
  /** Points at something of the page, without pressing. */
  over(place: Place): Promise<void>;
  press(place: Place): Promise<void>;
}

/** Where to point: an amount box by the sandbox's mark (the n-th of it), or a button of one of our panels. */
export type Place = { box: string; nth?: number } | { selector: string } | { panel: string; action: string };

/** The middle of a place in the window, scrolled to if need be. */
async function middleOf(page: Page, place: Place): Promise<{ x: number; y: number }> {
  return page.evaluate(async (wanted) => {
    const all = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const found = () => {
      if ('selector' in wanted) return document.querySelector(wanted.selector);
      if ('panel' in wanted) {
        const root = document.querySelector(`makegood-panel[data-panel="${wanted.panel}"]`)?.shadowRoot;
        return root?.querySelector(`[data-action="${wanted.action}"]`);
      }
      const marked = all(document).filter((each) =>
        new RegExp(wanted.box).test(each.getAttribute('data-sandbox-box') ?? ''),
      )[wanted.nth ?? 0];
      return marked?.shadowRoot?.querySelector('input') ?? marked?.querySelector('input') ?? marked;
    };
    const element = found();
    if (!element) throw new Error(`nothing at ${JSON.stringify(wanted)}`);
    if (!('panel' in wanted && wanted.panel === 'teach'))
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Panels come one after the other and push each other down: wait until it has kept its place for some frames.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let box = element.getBoundingClientRect();
    for (let calm = 0; calm < 5; ) {
      await frame();
      const now = element.getBoundingClientRect();
      calm = now.x === box.x && now.y === box.y ? calm + 1 : 0;
      box = now;
    }
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, place);
}

export function handOf(page: Page): Hand {
  const hand: Hand = {
    presses: 0,
    async over(place) {
      const { x, y } = await middleOf(page, place);
      await page.mouse.move(x, y);
    },
    async press(place) {
      const { x, y } = await middleOf(page, place);
      await page.mouse.click(x, y);
      hand.presses++;
    },
  };
  return hand;
}

/** Waits until the bar asks for this field; '' once it shows what would be read. @returns what it says. */
export async function untilAsked(page: Page, field: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('makegood-panel[data-panel="teach"]')?.dataset['field'] === wanted,
    {},
    field,
  );
  return (await waitForPanel(page, 'teach', field === '' ? 'review' : 'asking')).text;
}

/** Waits until the bar says this. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('makegood-panel[data-panel="teach"]')?.shadowRoot?.textContent?.includes(wanted) === true,
    {},
    words,
  );
}

/** The page's own markup, without our panels. */
export const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const panel of copy.querySelectorAll('makegood-panel')) panel.remove();
    return copy.outerHTML;
  });

/** What the page's own script noticed of clicks, keys, typing and sending: type and target. */
export const noticed = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.sandboxLog.map(({ type, target }) => `${type} ${target}`));
