import { waitForPanel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { check, checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'Pages that cannot be right, or are not understood: no figure at all',
  async run(session, say, shot) {
    for (const id of ['order-not-adding-up', 'refund-unknown-words']) {
      const { page } = await visit(session, say, id);
      const snapshot = await waitForPanel(page, 'refund', 'drift');
      tellFigures(say, snapshot);
      await tellRemarks(say, page);
      check(snapshot.figures.length === 0, 'a page that is not understood has figures');
      checkSays(snapshot, 'driftText');
      await shot(page, `not-understood-${id}`, { of: 'panel' });
    }
  },
} satisfies Scene;
