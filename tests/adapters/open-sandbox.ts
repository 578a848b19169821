import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { answer, type SandboxPage } from '../sandbox/sandbox.ts';

/** The names by which the readers reach the page's own window. */
export const WINDOW_GLOBALS = [
  'document',
  'Node',
  'NodeFilter',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLSlotElement',
  'ShadowRoot',
  'getComputedStyle',
] as const;

/** Fills the frames of a page with what the sandbox serves for them, scripts and all: nothing here has a network. */
function fillFrames(page: Document, url: string): void {
  for (const frame of page.querySelectorAll('iframe')) {
    const inside = frame.contentDocument;
    const { status, body } = answer(new URL(frame.getAttribute('src') ?? '', url).href);
    if (!inside || status !== 200) continue;
    inside.open();
    inside.write(body);
    inside.close();
  }
}

/**
 * Opens a sandbox page in a window of its own, runs its scripts until it has built itself, and puts that window's
 * globals where the readers look for them, as a browser would.
 */
export async function openSandbox(page: Pick<SandboxPage, 'html' | 'url'>): Promise<{ document: Document; url: URL }> {
  const { window } = new JSDOM(page.html, { url: page.url, runScripts: 'dangerously', pretendToBeVisual: true });
  for (const name of WINDOW_GLOBALS) vi.stubGlobal(name, window[name as keyof typeof window]);
  const root = window.document.documentElement;
  const source = window.document.getElementById('sandbox-app')?.textContent;
  const builds = source ? (JSON.parse(source) as { mode: string }).mode !== 'never' : false;
  const pending = (): boolean => builds && !root.hasAttribute('data-sandbox-ready');
  if (pending()) {
    await new Promise<void>((resolve, reject) => {
      const timer = window.setTimeout(() => reject(new Error(`${page.url} did not build itself`)), 3_000);
      new window.MutationObserver(() => {
        if (pending()) return;
        window.clearTimeout(timer);
        resolve();
      }).observe(root, { attributes: true });
    });
  }
  fillFrames(window.document, page.url);
  return { document: window.document, url: new URL(page.url) };
}
