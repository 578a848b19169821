import { panel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { check, checkFigures, checkNoConcession, checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'A store without a published rule: no figure, and that is said',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'refund-au-no-limits');
    const snapshot = await panel(page, 'refund');
    tellFigures(say, snapshot);
    await tellRemarks(say, page);
    check(snapshot.state === 'read', `the panel is "${snapshot.state}", expected "read"`);
    checkNoConcession(snapshot);
    checkSays(snapshot, 'noPublishedRule');
    await shot(page, 'no-rule-panel', { of: 'panel' });

    say('In the same store a form that prints its limits: they count.');
    const printed = await visit(session, say, 'refund-au-aria');
    const limits = await panel(printed.page, 'refund');
    tellFigures(say, limits);
    checkFigures(limits, {
      amounts: {
        'concession-total-max': 4990,
        'concession-return-shipping-max': 2990,
        'concession-other-max': 2000,
      },
      basis: 'page',
    });
    await shot(printed.page, 'no-rule-but-printed-panel', { of: 'panel' });
  },
} satisfies Scene;
