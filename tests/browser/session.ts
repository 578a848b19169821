import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page, Target } from 'puppeteer-core';
import { answer, feedbackPages, healthPages, messagePages, pages } from '../sandbox/sandbox.ts';

/** A running browser whose every web request is answered by the sandbox. */
export interface Session {
  readonly browser: Browser;
  readonly kind: 'chromium' | 'firefox';
  /**
   * Every request that is not a sandbox page itself: what the pages, or an extension in them, asked of the network.
   * In Chromium also what the extension's worker asked; Firefox does not tell that (there its requests just fail).
   */
  readonly requests: readonly string[];
  /** Errors that page scripts threw, with the page's address. */
  readonly errors: readonly string[];
  /** Opens an address in a new tab, answered by the sandbox. */
  open(url: string): Promise<Page>;
  /** Chromium: id of the extension under test. */
  extensionId(): Promise<string>;
  /** Chromium: opens a page of the extension, such as `popup.html`, in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Chromium: the extension's service worker. */
  worker(): Promise<Target>;
  close(): Promise<void>;
}

export interface Watch {
  requests: string[];
  errors: string[];
  /** Sets a page up once: interception, error log, looks. */
  prepare(page: Page): Promise<void>;
}

const OWN_SCHEME = /^(?:data|blob|about|chrome|chrome-extension|moz-extension|devtools|resource):/;
const documents = new Set(
  [...pages, ...feedbackPages, ...messagePages, ...healthPages].map((page) => new URL(page.url).host),
);

/** Interception and logs for all pages of one browser. */
export function watch(dark: boolean): Watch {
  const requests: string[] = [];
  const errors: string[] = [];
  const prepared = new WeakMap<Page, Promise<void>>();

  const reply = async (request: HTTPRequest) => {
    const url = request.url();
    if (OWN_SCHEME.test(url)) return void (await request.continue());
    const isDocument = request.isNavigationRequest() && documents.has(new URL(url).host);
    if (!isDocument) requests.push(url);
    const { status, contentType, body } = answer(url);
    await request.respond({ status, contentType, body });
  };

  const setUp = async (page: Page) => {
    page.on('pageerror', (error) =>
      errors.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`),
    );
    // A page that is closed while a request is on its way makes the answer fail; that is no failure of the test.
    page.on('request', (request) => void reply(request).catch(() => {}));
    await page.setRequestInterception(true);
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  };

  const prepare = (page: Page) => {
    const known = prepared.get(page) ?? setUp(page);
    prepared.set(page, known);
    return known;
  };
  return { requests, errors, prepare };
}

/** Opens an address in a new prepared tab. */
export async function openIn(browser: Browser, { prepare }: Watch, url: string): Promise<Page> {
  const page = await browser.newPage();
  await prepare(page);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const EVIDENCE = join(import.meta.dirname, '..', '.tmp');

/** Writes what a page looks like to `tests/.tmp/NAME.html` and `.png`, for a person to look at after a failure. */
export async function saveEvidence(page: Page, name: string): Promise<void> {
  mkdirSync(EVIDENCE, { recursive: true });
  const file = join(EVIDENCE, name.replace(/[^\w.-]+/g, '-'));
  writeFileSync(`${file}.html`, await page.content());
  await page.screenshot({ path: `${file}.png`, fullPage: true });
}
