import type { ElementHandle, Page } from 'puppeteer-core';
import type { PanelSnapshot, Session } from '../browser/driver.ts';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import type { Truth } from '../sandbox/truth.ts';
import { check } from './expect.ts';
import type { Say } from './scene.ts';

/** Opens a sandbox page in a new tab in front, and says its address. */
export async function visit(session: Session, say: Say, id: string): Promise<{ page: Page; truth: Truth }> {
  const { url, title, truth } = sandboxPage(id);
  say(`${title}: ${url}`);
  const page = await session.open(url);
  await page.bringToFront();
  return { page, truth };
}

/**
 * Types an amount into a box of a sample refund form, key by key as a person does.
 * @param mark the sandbox's own name of the box, `data-sandbox-box`.
 * @param at which item's box, where there are several items.
 */
export async function typeAmount(page: Page, mark: string, text: string, at = 0): Promise<void> {
  const box = (await page.$$(`[data-sandbox-box="${mark}"]`))[at];
  check(box !== undefined, `the form has no box "${mark}"`);
  const control = (await box.$('>>> input')) ?? box;
  await control.click({ count: 3 });
  await control.press('Backspace');
  await control.type(text);
}

/** Presses a button of a panel of Makegood, by the words on it. */
export async function pressInPanel(page: Page, kind: string, words: string): Promise<void> {
  const button = await page.evaluateHandle(
    (name, text) =>
      [...(document.querySelector(`[data-panel="${name}"]`)?.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (each) => each.textContent?.includes(text),
      ),
    kind,
    words,
  );
  const element = button.asElement();
  check(element !== null, `the panel has no button "${words}"`);
  await (element as ElementHandle<HTMLElement>).click();
}

/** Presses Makegood's button in the toolbar and gives the popup that opens over this page. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await session.browser.extensions()).get(await session.extensionId());
  check(extension !== undefined, 'the extension is not installed');
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout: 5_000 });
  const popup = await target.asPage();
  await popup.waitForSelector('main.popup[data-state="read"]', { timeout: 5_000 });
  return popup;
}

/** The text a page shows, on one line. */
export async function shownText(page: Page, selector: string): Promise<string> {
  const text = await page.$eval(selector, (element) => element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** The figures of the popup, which stand in its page and not in a panel. */
export function popupFigures(popup: Page): Promise<PanelSnapshot> {
  return popup.evaluate(readPopup);
}

// Runs in the popup.
function readPopup(): PanelSnapshot {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((element) => ({
    name: element.dataset['figure'] ?? '',
    amount: Number(element.dataset['amount']),
    currency: element.dataset['currency'] ?? null,
    basis: element.dataset['basis'] ?? null,
    item: null,
    orderId: null,
    datetime: null,
    text: element.textContent ?? '',
  }));
  return {
    state: document.querySelector<HTMLElement>('main')?.dataset['state'] ?? '',
    figures,
    text: document.body.textContent ?? '',
  };
}
