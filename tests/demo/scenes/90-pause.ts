import { panel, panels } from '../../browser/driver.ts';
import { openPopup, shownText, visit } from '../act.ts';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

export default {
  title: 'The one switch: paused, nothing is read or shown',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'order-us');
    await panel(page, 'refund');
    const popup = await openPopup(session, page);
    await popup.click('.switch input');
    await page.waitForFunction(() => !document.querySelector('makegood-panel'), { timeout: 5_000 });
    check((await panels(page, 'refund')).length === 0, 'there is still a panel');
    await popup.waitForSelector('.popup > .notice', { timeout: 5_000 });
    say(`switched off: the panel is gone; the popup says “${await shownText(popup, '.popup > .notice')}”`);
    await shot(popup, 'popup-paused');
    await popup.click('.switch input');
    const { state } = await panel(page, 'refund');
    check(state === 'read', `the panel came back as "${state}"`);
    say('switched on again: the panel is back');
  },
} satisfies Scene;
