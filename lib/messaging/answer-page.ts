import { browser } from 'wxt/browser';
import type { Response } from './protocol';

/** Answers, from within a page, how that page is understood. @returns a function that stops answering. */
export function answerPage(report: () => Response<'reportPage'>): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (response: unknown) => void): undefined => {
    if ((message as { makegood?: unknown } | null)?.makegood === 'reportPage') reply({ data: report() });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
