import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagePage, page as sandboxPage } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { everythingKept, recordsOf } from './database.ts';
import { type Session, waitForPanel } from './driver.ts';
import { boxText, openBeside, pressBeside, write } from './reply-box.ts';

const BAD = 'You should have read the manual!!! We refunded $19.00. We send a new one if you change your feedback.';
const GOOD = `I am sorry that the kettle still leaks. A new one leaves our house today and is with you by Thursday.
We pay for sending this one back: the label is in your account.`;
const COMPOSE = 'I need the engraving for your order. See https://www.example.com/engraving for the choice.';

describe.each(browsers)('a message, from the inbox to the answer, in $name', ({ launch }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
    // What the order's own page says is what amounts are compared with.
    const order = await session.open(sandboxPage('order-us').url);
    await waitForPanel(order, 'refund', 'read');
    await order.close();
  });
  afterAll(() => session?.close());

  it('that comes in says until when, what it needs and what may be given', async () => {
    const page = await openBeside(session, 'message-recent');
    const panel = await waitForPanel(page, 'message', 'read');
    expect(panel.figures.find(({ name }) => name === 'reply-due')).toMatchObject({ basis: 'policy' });
    expect(await page.$$eval('makegood-panel >>> [data-question]', (all) => all.length)).toBe(2);
    const cost = await page.$eval('makegood-panel >>> [data-remedy="full-refund"] [data-of="cost"]', (each) =>
      each.getAttribute('data-amount'),
    );
    expect(cost).toBe('2499');
    await page.close();
  });
  it('is answered badly and better: findings in the same task, the amount laid beside the order', async () => {
    const page = await openBeside(session, 'message-recent');
    const { flags, marked } = await write(page, BAD);
    expect(flags).toEqual(expect.arrayContaining(['blame-buyer', 'shouting', 'review-incentive']));
    expect(marked).toContain('$19.00');
    const said = await page.evaluate(() =>
      [...(window.messagePanel()?.querySelectorAll<HTMLElement>('.finding') ?? [])].map(
        ({ dataset }) => `${dataset['severity']} ${dataset['rule']}`,
      ),
    );
    expect(said.slice(0, 1)).toEqual(['warning review-incentive']);
    expect(said).toContain('advice other-amount');
    expect((await write(page, GOOD)).flags).toEqual([]);
    await page.close();
  });
  it('has better words put in on a press, and taken out on another', async () => {
    const page = await openBeside(session, 'message-recent');
    await write(page, 'NOT OUR FAULT, I am sorry.');
    await pressBeside(page, '[data-flag="shouting"] [data-action="use"]');
    expect(await boxText(page)).toBe('Not our fault, I am sorry.');
    await pressBeside(page, '[data-undo="edit"]');
    expect(await boxText(page)).toBe('NOT OUR FAULT, I am sorry.');
    await page.close();
  });
  it('with words of danger has none put into anybody’s mouth', async () => {
    const page = await openBeside(session, 'message-danger');
    const kinds = await page.$$eval('makegood-panel >>> [data-danger]', (all) =>
      all.map((each) => each.getAttribute('data-danger')),
    );
    expect(kinds).toEqual(expect.arrayContaining(['fire', 'injury', 'legal']));
    expect(await page.$$('makegood-panel >>> :is([data-opener], [data-remedy])')).toHaveLength(0);
    expect((await write(page, 'NOT OUR FAULT.')).flags).toContain('shouting');
    expect(await page.$$('makegood-panel >>> [data-action="use"]')).toHaveLength(0);
    await page.close();
  });
  it('whose words the page changes in place is read anew, and is as dangerous as it was', async () => {
    const page = await openBeside(session, 'message-danger');
    const reword = (text: string) =>
      page.evaluate((words) => {
        const shown = window.everything().find((each) => each.matches('.msg .words'));
        if (shown) shown.textContent = words;
      }, text);
    const saysOf = (kind: string, quotes: boolean) =>
      page.waitForFunction(
        (wanted, quoted) => {
          const said = window.messagePanel()?.querySelector(`[data-danger="${wanted}"]`);
          return said && (said.querySelector('q') !== null) === quoted;
        },
        { polling: 100 },
        kind,
        quotes,
      );
    await reword('The kettle caught fire last night. And nobody was in the house, luckily.');
    await saysOf('fire', true);
    await saysOf('legal', false);
    await reword('Was ist mit meinem Kocher?');
    await saysOf('fire', false);
    expect(await page.$('makegood-panel >>> [data-light="prompt"][data-light-state="clear"]')).not.toBeNull();
    expect(await page.$$('makegood-panel >>> :is([data-opener], [data-remedy], .snippets)')).toHaveLength(0);
    await page.close();
  });
  it.each(['message-v3-unclear-order', 'message-v3-unclear-dates', 'message-v3-sides-only', 'message-v3-one-unnamed'])(
    'that was not read for certain is said to need no answer nowhere: %s',
    async (id) => {
      const page = await openBeside(session, id);
      await write(page, 'We look into it.');
      expect(
        await page.$eval('makegood-panel >>> [data-light="prompt"]', (each) => each.getAttribute('data-light-state')),
      ).toBe('unknown');
      await page.close();
    },
  );
  it('that Amazon marks as needing no response is marked by nobody here', async () => {
    const page = await openBeside(session, 'message-v3-no-response');
    await page.waitForSelector('makegood-panel >>> [data-settled="no-response-needed"]');
    expect(await page.$('makegood-panel >>> [data-undo="settle"]')).toBeNull();
    await page.close();
  });
  it('that the seller begins is checked for what may begin one', async () => {
    const page = await openBeside(session, 'message-compose-us');
    const { flags } = await write(page, COMPOSE);
    expect(flags).toContain('external-link');
    const rules = await page.$$eval('makegood-panel >>> .finding', (all) =>
      all.map((each) => each.getAttribute('data-rule')),
    );
    // Its buyer wants to be written to in German, and the order is not named.
    expect(rules).toEqual(expect.arrayContaining(['buyer-language', 'order-id-missing']));
    await page.close();
  });
  it('can be said to be answered elsewhere, and not', async () => {
    const page = await openBeside(session, 'message-recent');
    await pressBeside(page, '[data-action="answered"]');
    await page.waitForFunction(() => window.messagePanel()?.querySelector('[data-settled="answered"]'));
    await pressBeside(page, '[data-undo="settle"]');
    await page.waitForFunction(() => window.messagePanel()?.querySelector('[data-figure="reply-due"]'));
    await page.close();
  });
});

describe('what is remembered of messages', () => {
  let session: Session;
  beforeAll(async () => {
    session = await browsers[0].launch();
  });
  afterAll(() => session?.close());

  it('shows in the popup what Amazon did not deliver', async () => {
    const page = await openBeside(session, 'message-v3-blocked');
    const popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('.due-message [data-figure="not-delivered"][data-count="1"]');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
  it('holds no name, no draft and no word of a message, unless words are asked for', async () => {
    const popup = await session.extensionPage('popup.html');
    await (await openBeside(session, 'message-compose-us')).close();
    const page = await openBeside(session, 'message-recent');
    await write(page, BAD);
    const before = await everythingKept(popup);
    expect(await recordsOf(popup, 'threads')).not.toEqual([]);
    for (const words of ['Sample Person', 'leaks all over', 'lid of my kettle', 'read the manual'])
      expect(before).not.toContain(words);
    await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ 'message-text-days': 30 }));
    await page.goto(messagePage('message-recent').url);
    await popup.waitForFunction(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('makegood');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('threads').objectStore('threads').getAll();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(asking.result).includes('leaks all over'));
            };
          };
        }),
      { polling: 100 },
    );
    const after = await everythingKept(popup);
    for (const words of ['Sample Person', 'read the manual']) expect(after).not.toContain(words);
    await page.close();
    await popup.close();
  });
  it('finds nothing of ours wrong for those who do not see it', async () => {
    const page = await openBeside(session, 'message-recent');
    await write(page, BAD);
    expect(await violations(page, 'makegood-panel[data-panel="message"]')).toEqual([]);
    await page.close();
    const danger = await openBeside(session, 'message-danger');
    expect(await violations(danger, 'makegood-panel[data-panel="message"]')).toEqual([]);
    await danger.close();
  });
});
