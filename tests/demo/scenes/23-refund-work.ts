import { panel } from '../../browser/driver.ts';
import { pressInPanel, typeAmount, visit } from '../act.ts';
import { check, checkSays, untilFigure } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellFindings } from '../tell.ts';

export default {
  title: 'Before and after the button: refund and concession told apart, warnings, a memo, the undo clock',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'refund-us');
    await panel(page, 'refund');
    say('typing 25 into "Product price" of an order that cost $24.99, and 5 into "Return shipping"');
    await typeAmount(page, 'price', '25');
    await typeAmount(page, 'Return shipping', '5');
    const typed = await untilFigure(page, 'refund', 'concession-typed', 500);
    tellFigures(say, typed);
    checkSays(typed, 'ruleRefundAbovePaid', '$0.01', '$24.99');
    await tellFindings(say, page);
    await shot(page, 'refund-work-warnings');

    say('choosing "Late delivery by carrier", and pressing the suggested memo');
    await page.evaluate(() => {
      const reason = document.querySelector('kat-dropdown[label="Reason for refund"]');
      reason?.shadowRoot?.querySelector<HTMLElement>('kat-option[value="reason-4"]')?.click();
    });
    await page.waitForSelector('[data-panel="refund"] >>> .suggestion button');
    await pressInPanel(page, 'refund', 'Insert');
    const memo = await page.$eval('kat-textarea', (area) => area.shadowRoot?.querySelector('textarea')?.value ?? '');
    check(memo.length > 10, 'the memo went into no box');
    say(`the note now reads: “${memo}”`);

    say('submitting');
    await typeAmount(page, 'price', '4.99');
    await page.locator('[data-sandbox-action="submit"]').click();
    await page.waitForSelector('[data-panel="refund"] >>> [data-figure="undo-until"]');
    await tellFindings(say, page);
    await shot(page, 'refund-work-submitted');
    await shot(page, 'refund-work-submitted-narrow', { width: 360 });
    await pressInPanel(page, 'refund', 'not submitted after all');
  },
} satisfies Scene;
