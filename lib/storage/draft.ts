import { browser } from 'wxt/browser';

const PREFIX = 'draft:';

/**
 * What is being written, until the browser is closed: a page that renders itself anew throws the card of an order out, and the
 * frame that comes back begins from nothing. @param about the order a note is about, or `snippet` for a ready text.
 */
export const draftOf = (about: string) => ({
  get: async (): Promise<string> => {
    const stored = (await browser.storage.session.get(PREFIX + about))[PREFIX + about];
    return typeof stored === 'string' ? stored : '';
  },
  set: (text: string): Promise<void> =>
    text ? browser.storage.session.set({ [PREFIX + about]: text }) : browser.storage.session.remove(PREFIX + about),
});
