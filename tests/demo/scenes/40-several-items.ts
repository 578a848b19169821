import { panel } from '../../browser/driver.ts';
import { typeAmount, visit } from '../act.ts';
import { checkFigures, untilFigure } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { tellFigures, tellRemarks } from '../tell.ts';

export default {
  title: 'Several items, one of them partly refunded before',
  async run(session, say, shot) {
    const { page, truth } = await visit(session, say, 'order-us-refunded');
    const order = await panel(page, 'refund');
    tellFigures(say, order, { truth });
    await tellRemarks(say, page);
    checkFigures(order, {
      amounts: { 'paid-total': 5650, 'refunded-total': 1200, 'refund-left': 4450 },
      basis: 'page',
    });
    await shot(page, 'several-items-order-panel', { of: 'panel' });

    const form = await visit(session, say, 'refund-us-refunded-before');
    await panel(form.page, 'refund');
    say('typing 5 into "Return shipping" of the second item');
    await typeAmount(form.page, 'Return shipping', '5', 1);
    const [first, second] = ['B000000006', 'B000000007'];
    const typed = await untilFigure(form.page, 'refund', 'concession-return-shipping-left', 1000, second);
    tellFigures(say, typed, { truth: form.truth });
    checkFigures(typed, { amounts: { 'concession-left': 4000 }, item: first });
    checkFigures(typed, { amounts: { 'concession-left': 3000 }, item: second });
    await shot(form.page, 'several-items-form-panel', { of: 'panel' });

    const twice = await visit(session, say, 'order-us-two-items');
    tellFigures(say, await panel(twice.page, 'refund'), { truth: twice.truth });
    await tellRemarks(say, twice.page);
    await shot(twice.page, 'several-items-quantity-panel', { of: 'panel' });

    const promotion = await visit(session, say, 'order-us-promotion');
    const lower = await panel(promotion.page, 'refund');
    tellFigures(say, lower);
    await tellRemarks(say, promotion.page);
    checkFigures(lower, { amounts: { 'concession-total-max': 3598 }, basis: 'policy' });
    await shot(promotion.page, 'promotion-panel', { of: 'panel' });
  },
} satisfies Scene;
