import { browser } from 'wxt/browser';
import { type Instant, instant } from '../domain/ids';
import { z } from '../domain/zod';

/** When a notice about something was last shown, in this session of the browser. One key each: two at once do no harm. */
const told = (prefix: string) => ({
  get: async (of: string): Promise<Instant | undefined> =>
    z.safeParse(instant, (await browser.storage.session.get(prefix + of))[prefix + of]).data,
  set: (of: string, at: Instant): Promise<void> => browser.storage.session.set({ [prefix + of]: at }),
});

/** Notices about the refund of an order. */
export const undoTold = told('undo-told:');

/** Notices about an answer that is due in a conversation. */
export const replyTold = told('reply-told:');
