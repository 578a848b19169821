import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findChromium } from '../tools/browsers.ts';
import { openIn, type Session, type Watch, watch } from './session.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; undefined for none. */
  extension: string | undefined;
  /**
   * Language asked for. It always reaches pages (`navigator.language`); the browser's own interface, which
   * `i18n.getUILanguage()` tells, follows only where its language file is installed (Debian: chromium-l10n).
   */
  locale?: string;
  dark?: boolean;
  /** A window to click in instead of headless. */
  visible?: boolean;
  /** Leaves the introduction open that the extension opens once after its installation. */
  welcome?: boolean;
}

// Nothing may leave the machine: no name resolves, and the browser's own errands are off.
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  // Containers give 64 MB of shared memory, too little for a browser.
  '--disable-dev-shm-usage',
  '--no-default-browser-check',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

/** Starts Chromium with the extension on the sandbox. */
export async function launchChromium(options: ChromiumOptions): Promise<Session> {
  const { extension, dark = false, welcome = false } = options;
  const log = watch(dark);
  const welcomes = extension !== undefined && existsSync(join(extension, 'onboarding.html'));
  let browser = await start(options, log);
  // About one start in a hundred on a busy machine, Chromium gives an extension no texts at all, not even its own ID by `@@extension_id`,
  // until the browser ends. Nothing that an extension does brings that about or helps; another start does.
  for (let starts = 1; welcomes && !welcome && !(await closeWelcome(browser)); starts++) {
    if (starts === 3) throw new Error('the extension has no texts in three browsers one after the other');
    process.stderr.write('Chromium gives the extension no texts: started again\n');
    await browser.close();
    browser = await start(options, log);
  }

  const extensionId = async () => {
    const [id] = (await browser.extensions()).keys();
    if (id !== undefined) return id;
    // Just launched, the list may still be empty; the extension's worker is the first sign of it.
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    return new URL(worker.url()).host;
  };
  return {
    browser,
    kind: 'chromium',
    requests: log.requests,
    errors: log.errors,
    open: (url) => openIn(browser, log, url),
    extensionId,
    extensionPage: async (path) => openIn(browser, log, `chrome-extension://${await extensionId()}/${path}`),
    worker: () => serviceWorker(browser, extensionId),
    close: () => browser.close(),
  };
}

async function start(options: ChromiumOptions, log: Watch): Promise<Browser> {
  const { extension, locale = 'en-US', visible = false } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: run "node tests/tools/browsers.ts"');
  const browser = await puppeteer.launch({
    executablePath,
    headless: !visible,
    pipe: true,
    ...(extension !== undefined && { enableExtensions: [extension] }),
    // The sandbox of Chromium refuses to run as root.
    args: [
      ...QUIET,
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // On Linux the language of an extension follows LANGUAGE, not --lang.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    defaultViewport: visible ? null : { width: 1360, height: 900 },
  });
  browser.on('targetcreated', (target: Target) => void watchTarget(target, log).catch(() => {}));
  for (const page of await browser.pages()) await log.prepare(page);
  return browser;
}

/**
 * Closes the introduction, which would come in front of what a test looks at, whenever it comes; but not before it stands, as a page that
 * goes while it asks for its first text may leave the others without any.
 * @returns whether it had texts.
 */
async function closeWelcome(browser: Browser): Promise<boolean> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url().endsWith('/onboarding.html'),
  );
  const page = await target.page();
  const heading = await page?.waitForSelector('h1 .h1-rest');
  const text = await heading?.evaluate(({ textContent }) => textContent);
  await page?.close();
  return Boolean(text?.trim());
}

async function serviceWorker(browser: Browser, extensionId: () => Promise<string>): Promise<Target> {
  const origin = `chrome-extension://${await extensionId()}/`;
  return browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
}

// Tabs that something else opens are answered too; what a worker asks for is written down (no name resolves for it).
async function watchTarget(target: Target, log: Watch): Promise<void> {
  if (target.type() === 'page') {
    const page = await target.page();
    if (page) await log.prepare(page);
  }
  if (target.type() === 'service_worker') {
    const client = await target.createCDPSession();
    client.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(?:https?|wss?):/.test(request.url)) log.requests.push(request.url);
    });
    await client.send('Network.enable');
  }
}
