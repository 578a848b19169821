import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagePage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import { type Session, waitForPanel } from './driver.ts';
import { prepare, write } from './reply-box.ts';

const LINK = 'We are sorry. It is described at https://www.example.com/kettles in full.';

describe.each(browsers)('beside the reply box in $name', ({ launch }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const open = async (id: string) => {
    const page = await session.open(messagePage(id).url);
    await waitForPanel(page, 'message', 'read');
    await prepare(page);
    await page.waitForFunction(() => window.messagePanel().querySelector('[data-check="done"]'));
    return page;
  };

  it.each(['message-v3-shadow', 'message-v3-editable', 'message-v3-frame', 'message-compose-us'])(
    '%s: says in the same task what stands against a draft, and marks the words',
    async (id) => {
      const page = await open(id);
      const { flags, marked } = await write(page, LINK);
      expect(flags).toContain('external-link');
      expect(marked.some((words) => words === 'a line' || words.includes('www.example.com'))).toBe(true);
      expect((await write(page, '')).flags).toEqual([]);
      await page.close();
    },
  );

  it('changes nothing on the page that is not ours', async () => {
    const page = await open('message-v3-shadow');
    const htmlOf = () =>
      page.evaluate(() =>
        window
          .everything()
          .filter(
            (each) =>
              !each.matches('makegood-panel') && !(each.getRootNode() as ShadowRoot).host?.matches?.('makegood-panel'),
          )
          .map((each) => (each.cloneNode(false) as Element).outerHTML)
          .join('\n'),
      );
    const before = await htmlOf();
    await write(page, LINK);
    expect(await htmlOf()).toBe(before);
    await page.close();
  });

  it('puts words in and takes them out on presses of a person alone', async () => {
    const page = await open('message-v3-shadow');
    const text = () => page.evaluate(() => (window.replyBox() as HTMLTextAreaElement).value);
    const button = async (selector: string) => {
      const handle = await page.waitForFunction((wanted) => window.messagePanel().querySelector(wanted), {}, selector);
      return handle as ElementHandle<Element>;
    };
    await page.evaluate(() => window.messagePanel().querySelector<HTMLElement>('[data-opener]')?.click());
    expect(await text()).toBe('');
    await (await button('[data-opener]')).click();
    expect(await text()).toMatch(/\.$/);
    await (await button('[data-undo="edit"]')).click();
    expect(await text()).toBe('');
    await page.close();
  });
});
