import { panel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { checkFigures, checkNoConcession } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'Orders of other stores: Japan, Britain, Germany',
  async run(session, say, shot) {
    const japan = await visit(session, say, 'order-jp');
    const yen = await panel(japan.page, 'refund');
    tellFigures(say, yen);
    await tellRemarks(say, japan.page);
    // Two sources disagree about Japan: the lower limit is the safe one.
    checkFigures(yen, {
      amounts: { 'concession-return-shipping-max': 750, 'concession-other-ceiling': 12000 },
      basis: 'policy',
    });
    await shot(japan.page, 'japan-panel', { of: 'panel' });
    await japan.page.locator('[data-panel="refund"] >>> .why summary').click();
    await shot(japan.page, 'japan-panel-why', { of: 'panel' });

    const britain = await visit(session, say, 'order-uk');
    const pounds = await panel(britain.page, 'refund');
    tellFigures(say, pounds);
    checkFigures(pounds, { amounts: { 'concession-return-shipping-max': 1998 }, basis: 'policy' });
    await shot(britain.page, 'britain-panel', { of: 'panel' });

    const germany = await visit(session, say, 'order-de');
    const euros = await panel(germany.page, 'refund');
    tellFigures(say, euros);
    await tellRemarks(say, germany.page);
    checkNoConcession(euros);
    checkFigures(euros, { amounts: { 'paid-total': 126369 }, basis: 'page' });
    await shot(germany.page, 'germany-panel', { of: 'panel' });
  },
} satisfies Scene;
