import type { ElementHandle, Page } from 'puppeteer-core';
import { messagePage } from '../sandbox/sandbox.ts';
import type { Session } from './driver.ts';

/** What stands in the box and beside it at one moment. */
export interface Beside {
  text: string;
  flags: string[];
  /** Words that are marked in the box by a copy over it, by lines under them, or by the browser's own highlights. */
  marked: string[];
}

declare global {
  interface Window {
    /** Everything on the page, through open shadow roots and frames of the same origin. */
    everything(root?: Document | ShadowRoot): Element[];
    replyBox(): HTMLElement;
    messagePanel(): ShadowRoot | undefined;
  }
}

/** Gives the page the means to find box and panel wherever they stand. */
export function prepare(page: Page): Promise<void> {
  return page.evaluate(() => {
    // The card of an order is a frame of the extension's own, into which no page sees.
    const insideOf = (element: Element): Document | ShadowRoot | null =>
      element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    window.everything = (root = document) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const inside = insideOf(element);
        return [element, ...(inside ? window.everything(inside) : [])];
      });
    window.messagePanel = () =>
      window.everything().find((each) => each.matches('makegood-panel[data-panel="message"]'))?.shadowRoot ?? undefined;
    window.replyBox = () => {
      const all = window.everything();
      const control = all.find((each) =>
        each.matches('.editor, kat-textarea.reply, .contact-buyer-text-area kat-textarea'),
      );
      const box = control?.matches('.editor') ? control : (control?.shadowRoot ?? control)?.querySelector('textarea');
      if (!box) throw new Error('no box');
      return box as HTMLElement;
    };
  });
}

/** Waits until the panel beside the box is there with its check, and gives the means to find both. */
export async function openBeside(session: Session, id: string): Promise<Page> {
  const page = await session.open(messagePage(id).url);
  await page.bringToFront();
  await prepare(page);
  // The panel stands where the box stands, which may be a frame.
  await page.waitForFunction(() => window.messagePanel()?.querySelector('[data-check="done"]'));
  return page;
}

/** Presses something in the panel as a person does. */
export async function pressBeside(page: Page, selector: string): Promise<void> {
  const button = await page.waitForFunction((wanted) => window.messagePanel()?.querySelector(wanted), {}, selector);
  await (button as ElementHandle<Element>).click();
}

/** What stands in the box. */
export const boxText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const box = window.replyBox();
    return box.localName === 'textarea' ? (box as HTMLTextAreaElement).value : (box.textContent ?? '');
  });

/** Types into the box by the keyboard, as a person does. */
export async function typeIn(page: Page, text: string): Promise<void> {
  await page.evaluate(() => window.replyBox().focus());
  await page.keyboard.type(text);
}

/** The browser's own undo, by its keys. */
export async function undoByKey(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Puts a text into the box as typing would and reads the flags in the same task; the marks come with the next frame. */
export async function write(page: Page, text: string): Promise<Beside> {
  const flags = await page.evaluate((words) => {
    const box = window.replyBox();
    if (box.localName === 'textarea') (box as HTMLTextAreaElement).value = words;
    else box.textContent = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return [...(window.messagePanel()?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])].map(
      ({ dataset }) => dataset['flag'] ?? '',
    );
  }, text);
  const marked = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const panes = window.everything().filter((each) => each.matches('makegood-panel[data-panel="message-marks"]'));
    const inPanes = panes
      .map((each) => each.shadowRoot?.querySelector<HTMLElement>('.pane:not([hidden])'))
      .flatMap((pane) =>
        [...(pane?.querySelectorAll('span, .line') ?? [])].map((each) => each.textContent || 'a line'),
      );
    const own = [...CSS.highlights.entries()].flatMap(([name, ranges]) =>
      name.startsWith('makegood-') ? [...ranges].map(String) : [],
    );
    return [...inPanes, ...own];
  });
  return { text, flags, marked };
}
