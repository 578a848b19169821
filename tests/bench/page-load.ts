import type { Session } from '../browser/driver.ts';
import { CATEGORIES, scriptAndStyle } from './trace.ts';

/** What one opening of a page cost its main thread. */
export interface PageLoad {
  /** Milliseconds in script, style, layout and paint. */
  scriptAndStyle: number;
  /** Milliseconds in tasks of any kind. */
  tasks: number;
  /** How many tasks took longer than 50 ms. */
  longTasks: number;
}

/** By what a page is seen to be done: what the extension puts in, or what the page itself sets when it is built. */
export const DONE = {
  panel: 'makegood-panel[data-panel="refund"][data-state="read"]',
  page: 'html[data-sandbox-ready]',
};

/** Opens a page in a new tab and measures until it is done, which an element shows that fits the selector, and idle. */
export async function measureLoad(session: Session, url: string, done: string): Promise<PageLoad> {
  const page = await session.open('about:blank');
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.evaluateOnNewDocument(countLongTasks);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url);
  await page.evaluate(doneAndIdle, done);
  const { metrics } = await client.send('Performance.getMetrics');
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser recorded no trace');
  const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number }).longTasks);
  await page.close();
  const tasks = metrics.find(({ name }) => name === 'TaskDuration');
  if (!tasks) throw new Error('the browser does not tell how long its tasks took');
  return { scriptAndStyle: scriptAndStyle(trace, url), tasks: tasks.value * 1_000, longTasks };
}

// Runs in the page.
function countLongTasks(): void {
  const counter = globalThis as unknown as { longTasks: number };
  counter.longTasks = 0;
  new PerformanceObserver((list) => {
    counter.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
}

// Runs in the page. Sleeps and looks in turns would cost what is to be measured.
function doneAndIdle(selector: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${location.href} shows no ${selector}`)), 15_000);
    const look = (): boolean => {
      if (!document.querySelector(selector)) return false;
      // The frame that shows it belongs to the cost.
      requestAnimationFrame(() => requestIdleCallback(() => resolve()));
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    const attributeFilter = ['data-state', 'data-sandbox-ready'];
    observer.observe(document, { subtree: true, childList: true, attributeFilter });
  });
}
