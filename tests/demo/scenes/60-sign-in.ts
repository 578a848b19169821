import { panels } from '../../browser/driver.ts';
import { openPopup, shownText, visit } from '../act.ts';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

export default {
  title: 'The sign-in page at an order’s address: Makegood shows nothing',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'sign-in');
    // Only an answer of the page's own reader proves that it has looked and stayed quiet.
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.page-status', { timeout: 5_000 });
    const state = await popup.$eval('.page-status', (status) => status.getAttribute('data-state'));
    check(state === 'elsewhere', `the page was taken for something: "${state}"`);
    say(`the popup says: “${await shownText(popup, '.page-status')}”`);
    await shot(popup, 'popup-sign-in');
    check((await panels(page, 'refund')).length === 0, 'there is a panel on the sign-in page');
    say('no panel on the page');
  },
} satisfies Scene;
