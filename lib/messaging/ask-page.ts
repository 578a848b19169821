import { browser } from 'wxt/browser';
import { z } from '../domain/zod';
import { protocol, type Response } from './protocol';
import { unpack } from './send';

/** Asks the page in a tab how it is understood. @throws Error when no page of ours is there or its answer does not fit. */
export async function askPage(tab: number): Promise<Response<'reportPage'>> {
  const reply = unpack('reportPage', await browser.tabs.sendMessage(tab, { makegood: 'reportPage', data: null }));
  return z.parse(protocol.reportPage.response, reply);
}
