import { panel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { checkFigures, checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'A form that prints another limit than the rule gives: the page wins, and the difference is said',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'refund-us-labels');
    const snapshot = await panel(page, 'refund');
    tellFigures(say, snapshot);
    await tellRemarks(say, page);
    checkFigures(snapshot, {
      amounts: { 'concession-return-shipping-max': 1998, 'concession-other-max': 4500 },
      basis: 'page',
    });
    checkSays(snapshot, 'ruleWouldSay', '$39.98');
    await shot(page, 'printed-limit-panel', { of: 'panel' });
    await shot(page, 'printed-limit-panel-narrow', { of: 'panel', width: 360 });
  },
} satisfies Scene;
