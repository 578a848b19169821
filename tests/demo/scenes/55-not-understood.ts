import { waitForPanel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { check, checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'Pages that cannot be right, or are not understood: no figure at all',
  async run(session, say, shot) {
    // A page gets some seconds to build itself before it is called not understood: both get them at once.
    const pages = [];
    for (const id of ['order-not-adding-up', 'refund-unknown-words'])
      pages.push({ id, page: (await visit(session, say, id)).page });
    for (const { id, page } of pages) {
      const snapshot = await waitForPanel(page, 'refund', 'drift');
      await page.bringToFront();
      tellFigures(say, snapshot, { who: `panel of ${id}` });
      await tellRemarks(say, page);
      check(snapshot.figures.length === 0, 'a page that is not understood has figures');
      checkSays(snapshot, 'driftText');
      await shot(page, `not-understood-${id}`, { of: 'panel' });
    }
  },
} satisfies Scene;
