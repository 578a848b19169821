import type { Page } from 'puppeteer-core';
import { panel } from '../../browser/driver.ts';
import { openPopup, popupFigures, shownText, visit } from '../act.ts';
import { check, checkFigures, checkNoConcession, checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures } from '../tell.ts';

/** Width that the popup is made for, in CSS pixels. */
const WIDTH = 380;

async function calculate(popup: Page, price: string, shipping: string, marketplace: string): Promise<void> {
  await popup.select('select[name="marketplace"]', marketplace);
  for (const [name, text] of Object.entries({ price, shipping })) {
    await popup.locator(`input[name="${name}"]`).fill('');
    await popup.type(`input[name="${name}"]`, text);
  }
  await popup.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

export default {
  title: 'The popup: this page, what was seen today, and the concession calculator',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'order-us');
    await panel(page, 'refund');
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.page-status[data-state="read"]', { timeout: 5_000 });
    say(`the popup says of this page: “${await shownText(popup, '.page-status')}”`);
    say(`seen today: ${await popup.$$eval('.order-row', (rows) => rows.length)} orders listed`);
    await shot(popup, 'popup');

    say('calculator: price 500, shipping 15, US');
    await calculate(popup, '500', '15', 'US');
    const result = await popupFigures(popup);
    tellFigures(say, result, { who: 'popup' });
    checkFigures(result, {
      amounts: {
        'concession-total-max': 25750,
        'concession-return-shipping-max': 4000,
        'concession-other-max': 21750,
      },
      basis: 'policy',
    });
    await popup.$eval('.calculator', (calculator) => calculator.scrollIntoView({ block: 'end' }));
    await shot(popup, 'popup-calculator');
    await shot(popup, 'popup-calculator-dark', { dark: true });

    say('calculator: the same in Australia, and then "abc" as a price');
    await calculate(popup, '500', '15', 'AU');
    const none = await popupFigures(popup);
    checkNoConcession(none);
    checkSays(none, 'noPublishedRule');
    await shot(popup, 'popup-calculator-no-rule');
    await calculate(popup, 'abc', '15', 'US');
    checkSays(await popupFigures(popup), 'calculatorUnreadable', '$20.00');
    await shot(popup, 'popup-calculator-unreadable-dark', { dark: true });

    const width = await popup.evaluate(() => document.documentElement.clientWidth);
    check(width >= WIDTH - 20, `the popup opened ${width} pixels wide; it is made for ${WIDTH}`);
  },
} satisfies Scene;
