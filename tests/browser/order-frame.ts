import type { Frame, Page } from 'puppeteer-core';

/** What a script of the page can find out about the card: the panel element, its frame's height, and nothing of what is in it. */
export interface FrameFromOutside {
  orderId: string | null;
  height: number;
  readable: boolean;
}

/** Looks at the order's card as any script of the page could; nothing where there is none. */
export function orderFrameFromOutside(page: Page): Promise<FrameFromOutside | null> {
  return page.evaluate(() => {
    const panel = document.querySelector('makegood-panel[data-panel="order"]');
    const frame = panel?.shadowRoot?.querySelector('iframe');
    if (!panel || !frame) return null;
    const readable = (): boolean => {
      try {
        return frame.contentDocument !== null || frame.contentWindow?.document !== undefined;
      } catch {
        return false;
      }
    };
    return {
      orderId: panel.getAttribute('data-order-id'),
      height: Number.parseFloat(frame.style.height || '0'),
      readable: readable(),
    };
  });
}

/** Waits until the page holds the card of that order and its frame has said how high it is. */
export async function waitForOrderFrame(page: Page, orderId: string): Promise<FrameFromOutside> {
  await page.waitForFunction(
    (wanted) => {
      const panel = document.querySelector(`makegood-panel[data-panel="order"][data-order-id="${wanted}"]`);
      return panel?.shadowRoot?.querySelector('iframe')?.style.height;
    },
    {},
    orderId,
  );
  const frame = await orderFrameFromOutside(page);
  if (!frame) throw new Error('the card is gone again');
  return frame;
}

/** The inside of the card of an order, once it is read. Chromium only: WebDriver BiDi hides frames of extensions. */
export async function orderFrame(page: Page, orderId: string): Promise<Frame> {
  const frame = await page.waitForFrame((each) => each.url().endsWith(`/order-card.html?order=${orderId}`));
  await frame.waitForSelector('main[data-state="read"]');
  await grown(frame);
  await settled(page);
  return frame;
}

/** Waits until the card keeps its place: what comes in above it moves it, and what is pressed meanwhile would be missed. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const placeOf = (): string => {
      const { x, y, height } =
        document.querySelector('makegood-panel[data-panel="order"]')?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, height].join();
    };
    for (let [place, same] = [placeOf(), 0]; same < 10; same = placeOf() === place ? same + 1 : 0) {
      place = placeOf();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Waits until the page has given the frame the height that the card asks for: what is pressed before would be missed. */
async function grown(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => innerHeight + 1 >= (document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );
}

/** Unfolds the card, which is remembered for every other. */
export async function unfold(frame: Frame): Promise<void> {
  await frame.waitForSelector('.head');
  if (await frame.$('.head[aria-expanded="false"]')) await frame.click('.head');
  await frame.waitForSelector('.head[aria-expanded="true"]');
  await grown(frame);
}

/** Waits until the card says this text. */
export async function waitForText(frame: Frame, text: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), {}, text);
}
