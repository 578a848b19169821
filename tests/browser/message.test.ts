import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
import { boxText, openBeside, pressBeside, write } from './reply-box.ts';

const LINK = 'We are sorry. It is described at https://www.example.com/kettles in full.';

describe.each(browsers)('beside the reply box in $name', ({ launch }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const open = (id: string) => openBeside(session, id);

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
    await pressBeside(page, '[data-flag="external-link"] [data-action="dismiss"]');
    expect((await write(page, `${LINK} `)).flags).not.toContain('external-link');
    await page.close();
  });

  it('puts a first sentence in on a press, and takes it out on another', async () => {
    const page = await open('message-v3-shadow');
    await pressBeside(page, '[data-opener]');
    expect(await boxText(page)).toMatch(/\.$/);
    await pressBeside(page, '[data-undo="edit"]');
    expect(await boxText(page)).toBe('');
    await page.close();
  });
});
