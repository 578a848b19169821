import { browser } from 'wxt/browser';
import { type Instant, instant } from '../domain/ids';
import { z } from '../domain/zod';

const PREFIX = 'undo-told:';

/** When a notice about the refund of an order was last shown, in this session of the browser. One key an order: two at once do no harm. */
export const undoTold = {
  get: async (orderId: string): Promise<Instant | undefined> =>
    z.safeParse(instant, (await browser.storage.session.get(PREFIX + orderId))[PREFIX + orderId]).data,
  set: (orderId: string, at: Instant): Promise<void> => browser.storage.session.set({ [PREFIX + orderId]: at }),
};
