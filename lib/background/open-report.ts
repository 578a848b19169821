import { browser } from 'wxt/browser';
import type { Request, Response } from '../messaging/protocol';
import { pageReport } from '../storage/page-report';

/** Opens a tab of the extension that shows the redacted skeleton of a page. It is kept for this session of the browser only. */
export async function openReport(report: Request<'openReport'>): Promise<Response<'openReport'>> {
  await pageReport.set({ ...report, at: new Date().toISOString() });
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#report' as '/popup.html') });
  return null;
}
