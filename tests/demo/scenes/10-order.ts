import { panel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { checkFigures } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'An order: how much may be given on top of the refund?',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'order-us');
    const snapshot = await panel(page, 'refund');
    tellFigures(say, snapshot);
    await tellRemarks(say, page);
    checkFigures(snapshot, {
      amounts: {
        'concession-total-max': 3998,
        'concession-return-shipping-max': 1998,
        'concession-other-max': 2000,
      },
      basis: 'policy',
    });
    checkFigures(snapshot, {
      amounts: { 'paid-total': 2499, 'refunded-total': 0, 'refund-left': 2499 },
      basis: 'page',
    });
    await shot(page, 'order');
    await shot(page, 'order-panel', { of: 'panel' });
    await shot(page, 'order-panel-narrow', { of: 'panel', width: 720 });
    await page.locator('[data-panel="refund"] >>> .why summary').click();
    await shot(page, 'order-panel-why', { of: 'panel' });
    await shot(page, 'order-panel-why-narrow', { of: 'panel', width: 720 });

    const expensive = await visit(session, say, 'order-us-expensive');
    const more = await panel(expensive.page, 'refund');
    tellFigures(say, more);
    // Half of price and shipping is the higher limit here.
    checkFigures(more, {
      amounts: {
        'concession-total-max': 25750,
        'concession-return-shipping-max': 4000,
        'concession-other-max': 21750,
      },
      basis: 'policy',
    });
    await shot(expensive.page, 'order-expensive-panel', { of: 'panel' });
  },
} satisfies Scene;
