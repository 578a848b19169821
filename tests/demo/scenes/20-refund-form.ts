import { panel } from '../../browser/driver.ts';
import { typeAmount, visit } from '../act.ts';
import { checkFigures, checkSays, untilFigure, untilGone } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'The refund form of that order: what is left while typing',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'refund-us');
    const before = await panel(page, 'refund');
    tellFigures(say, before);
    const maxima = {
      'concession-total-max': 3998,
      'concession-return-shipping-max': 1998,
      'concession-other-max': 2000,
    };
    checkFigures(before, { amounts: maxima, basis: 'page' });
    // Remembered from the order's own page, opened before.
    checkFigures(before, { amounts: { 'paid-total': 2499, 'refund-left': 2499 } });
    await shot(page, 'refund-form');

    say('typing 12.50 into "Return shipping"');
    await typeAmount(page, 'Return shipping', '12.50');
    const typed = await untilFigure(page, 'refund', 'concession-return-shipping-left', 748);
    checkFigures(typed, { amounts: { ...maxima, 'concession-left': 2748, 'concession-other-left': 2000 } });
    tellFigures(say, typed);

    say('typing 25 into "Additional refunds", which is too much');
    await typeAmount(page, 'Additional refunds', '25');
    const over = await untilFigure(page, 'refund', 'concession-other-left', 0);
    checkFigures(over, { amounts: { ...maxima, 'concession-left': 248 } });
    checkSays(over, 'overLimit');
    tellFigures(say, over);
    await tellRemarks(say, page);
    await shot(page, 'refund-form-over');
    await shot(page, 'refund-form-over-panel', { of: 'panel' });
    await shot(page, 'refund-form-over-narrow', { width: 360 });
    await shot(page, 'refund-form-over-panel-narrow', { of: 'panel', width: 360 });

    say('typing "abc" there');
    await typeAmount(page, 'Additional refunds', 'abc');
    const unreadable = await untilGone(page, 'refund', 'concession-left');
    checkSays(unreadable, 'typedUnreadable');
    await tellRemarks(say, page);
    await shot(page, 'refund-form-unreadable-panel', { of: 'panel' });
  },
} satisfies Scene;
