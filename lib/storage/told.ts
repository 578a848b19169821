import { browser } from 'wxt/browser';
import { type Instant, instant } from '../domain/ids';
import { z } from '../domain/zod';

/** A moment that belongs to the last notice about something (where nothing else is said, when it was shown), in this session of the browser. One key each: two at once do no harm. */
const told = (prefix: string) => ({
  get: async (of: string): Promise<Instant | undefined> =>
    z.safeParse(instant, (await browser.storage.session.get(prefix + of))[prefix + of]).data,
  set: (of: string, at: Instant): Promise<void> => browser.storage.session.set({ [prefix + of]: at }),
});

/** Notices about the refund of an order. */
export const undoTold = told('undo-told:');

/** Notices about an answer that is due in a conversation: the latest moment at which the message they spoke of can have been sent. */
export const replyTold = told('reply-told:');
