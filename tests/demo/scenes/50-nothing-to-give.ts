import { waitForPanel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { checkNoConcession } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'Orders that a seller cannot refund: fulfilled by Amazon, pending, cancelled',
  async run(session, say, shot) {
    for (const id of ['order-us-fba', 'order-us-pending', 'order-us-cancelled']) {
      const { page } = await visit(session, say, id);
      const snapshot = await waitForPanel(page, 'refund', ['not-applicable', 'empty']);
      tellFigures(say, snapshot);
      await tellRemarks(say, page);
      checkNoConcession(snapshot);
      await shot(page, `${id}-panel`, { of: 'panel' });
    }
  },
} satisfies Scene;
