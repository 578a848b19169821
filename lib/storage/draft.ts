import { browser } from 'wxt/browser';

const PREFIX = 'draft:';

/**
 * A note that is being written on an order, until the browser is closed: a page that renders itself anew throws the card out,
 * and the frame that comes back begins from nothing.
 */
export const draftOf = (orderId: string) => ({
  get: async (): Promise<string> => {
    const stored = (await browser.storage.session.get(PREFIX + orderId))[PREFIX + orderId];
    return typeof stored === 'string' ? stored : '';
  },
  set: (text: string): Promise<void> =>
    text ? browser.storage.session.set({ [PREFIX + orderId]: text }) : browser.storage.session.remove(PREFIX + orderId),
});
