import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagePage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
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
    await prepare(page);
    // The panel stands where the box stands, which may be a frame.
    await page.waitForFunction(() => window.messagePanel()?.querySelector('[data-check="done"]'));
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
          // What is typed is kept by the page itself, as it likes.
          .map((each) => (each.cloneNode(false) as Element).outerHTML.replace(/ value="[^"]*"/, ''))
          .join('\n'),
      );
    const before = await htmlOf();
    await write(page, LINK);
    expect(await htmlOf()).toBe(before);
    await page.close();
  });

  it('does what a person presses, and nothing that a script of the page presses', async () => {
    const page = await open('message-v3-shadow');
    const { flags } = await write(page, LINK);
    await page.evaluate(() => window.messagePanel()?.querySelector<HTMLElement>('[data-action="dismiss"]')?.click());
    expect((await write(page, LINK)).flags).toEqual(flags);
    const button = await page.waitForFunction(() =>
      window.messagePanel()?.querySelector('[data-flag="external-link"] [data-action="dismiss"]'),
    );
    await (button as ElementHandle<Element>).click();
    expect((await write(page, `${LINK} `)).flags).not.toContain('external-link');
    await page.close();
  });

  it('puts a first sentence in on a press, and takes it out on another', async () => {
    const page = await open('message-v3-shadow');
    const text = () => page.evaluate(() => (window.replyBox() as HTMLTextAreaElement).value);
    const press = async (selector: string) => {
      const button = await page.waitForFunction((wanted) => window.messagePanel()?.querySelector(wanted), {}, selector);
      await (button as ElementHandle<Element>).click();
    };
    await press('[data-opener]');
    expect(await text()).toMatch(/\.$/);
    await press('[data-undo="edit"]');
    expect(await text()).toBe('');
    await page.close();
  });
});
