import { panel } from '../../browser/driver.ts';
import { typeAmount, visit } from '../act.ts';
import { checkFigures, untilFigure } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures } from '../tell.ts';

export default {
  title: 'A form that prints no limit: the published rule speaks',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'refund-us-no-limits');
    const maxima = {
      'concession-total-max': 25750,
      'concession-return-shipping-max': 4000,
      'concession-other-max': 21750,
    };
    checkFigures(await panel(page, 'refund'), { amounts: maxima, basis: 'policy' });
    say('typing 100 into "Additional refunds"');
    await typeAmount(page, 'Additional refunds', '100');
    const typed = await untilFigure(page, 'refund', 'concession-other-left', 11750);
    checkFigures(typed, { amounts: { ...maxima, 'concession-left': 15750 } });
    tellFigures(say, typed);
    await shot(page, 'no-printed-limit-panel', { of: 'panel' });
    await shot(page, 'no-printed-limit-panel-narrow', { of: 'panel', width: 360 });
  },
} satisfies Scene;
