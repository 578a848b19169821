import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
import { boxText, openBeside, pressBeside, typeIn, undoByKey, write } from './reply-box.ts';

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

  it.each(['message-v3-shadow', 'message-v3-editable'])(
    '%s: hears at a pause what no word of a draft gives away, and marks the sentence',
    async (id) => {
      const page = await open(id);
      const blaming = 'It is curious how it always meets the same few households.';
      const { flags } = await write(page, `We are so sorry. ${blaming} A new one leaves today.`);
      expect(flags).not.toContain('blame-buyer');
      await page.waitForFunction(() => window.messagePanel()?.querySelector('[data-flag="blame-buyer"]'));
      const marked = await page.evaluate(
        () => window.messagePanel()?.querySelector('[data-flag="blame-buyer"]')?.textContent ?? '',
      );
      expect(marked).toContain('same few households');
      expect((await write(page, 'We are so sorry. A new one leaves today.')).flags).not.toContain('blame-buyer');
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
  it.each(['message-v3-shadow', 'message-v3-editable'])(
    '%s: the browser’s own undo takes back what was put in, and what was typed before',
    async (id) => {
      const page = await open(id);
      await typeIn(page, 'NOT OUR FAULT. I am sorry.');
      await pressBeside(page, '[data-flag="shouting"] [data-action="use"]');
      const better = await boxText(page);
      expect(better).not.toBe('NOT OUR FAULT. I am sorry.');
      await undoByKey(page);
      expect(await boxText(page)).toBe('NOT OUR FAULT. I am sorry.');
      await undoByKey(page);
      expect(await boxText(page)).not.toContain('I am sorry.');
      await page.close();
    },
  );

  it('takes out what it put in also once more was typed, and leaves that', async () => {
    const page = await open('message-v3-shadow');
    await typeIn(page, 'NOT OUR FAULT. I am sorry.');
    await pressBeside(page, '[data-flag="shouting"] [data-action="use"]');
    await page.evaluate(() => {
      const box = window.replyBox() as HTMLTextAreaElement;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    });
    await page.keyboard.type(' Yours');
    await pressBeside(page, '[data-undo="edit"]');
    expect(await boxText(page)).toBe('NOT OUR FAULT. I am sorry. Yours');
    await page.close();
  });

  it('gives back to an editor the marks that stood on the words', async () => {
    const page = await open('message-v3-editable');
    const html = () => page.evaluate(() => window.replyBox().innerHTML);
    await page.evaluate(() => {
      const box = window.replyBox();
      box.innerHTML = 'NOT <i>OUR</i> FAULT. I am sorry.';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    const before = await html();
    await pressBeside(page, '[data-flag="shouting"] [data-action="use"]');
    expect(await html()).not.toContain('OUR');
    await pressBeside(page, '[data-undo="edit"]');
    expect(await html()).toBe(before);
    await page.close();
  });
});
