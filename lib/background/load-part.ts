import { browser } from 'wxt/browser';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';

const FILES = {
  panels: '/content-scripts/panels.js',
  feedback: '/content-scripts/feedback.js',
  message: '/content-scripts/message.js',
  reply: '/content-scripts/reply.js',
  teach: '/content-scripts/teach.js',
} as const;

/**
 * Puts a script of the extension into the page that asks for it: what is shown, and the means to teach, weigh on a page only
 * once there is something to show or to teach.
 * @throws Error when the page is gone, or asks from nowhere.
 */
export async function loadPart({ part }: Request<'loadPart'>, { tab, frame }: Sender): Promise<Response<'loadPart'>> {
  if (tab === undefined) throw new RangeError('Parts go into pages only');
  await browser.scripting.executeScript({
    target: { tabId: tab, ...(frame !== undefined && { frameIds: [frame] }) },
    files: [FILES[part]],
  });
  return null;
}
