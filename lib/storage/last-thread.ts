import { browser } from 'wxt/browser';
import { instant, orderId } from '../domain/ids';
import { z } from '../domain/zod';

const visit = z.object({ orderId, at: instant });
type Visit = z.infer<typeof visit>;

const KEY = 'last-thread';

/** The conversation that was open last, in this session of the browser. */
export const lastThread = {
  get: async (): Promise<Visit | undefined> => z.safeParse(visit, (await browser.storage.session.get(KEY))[KEY]).data,
  set: (value: Visit): Promise<void> => browser.storage.session.set({ [KEY]: value }),
};
