import { browser } from 'wxt/browser';
import type { Sender } from '../messaging/server';

/** Holds to it that a message comes from one of the extension's own pages. @throws RangeError from anywhere else. */
export function fromOwnPage({ url }: Sender): void {
  const home = browser.runtime.getURL('/popup.html').replace(/popup\.html$/, '');
  if (!url?.startsWith(home)) throw new RangeError('Only the extension’s own pages may ask this');
}
