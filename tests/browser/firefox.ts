import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findFirefox } from '../tools/browsers.ts';
import { openIn, type Session, watch } from './session.ts';

export interface FirefoxOptions {
  /** Folder of the unpacked extension; undefined for none. */
  extension: string | undefined;
  dark?: boolean;
}

// A proxy where nobody listens: a request that is not answered here fails.
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'extensions.getAddons.cache.enabled': false,
};

/** A Firefox that is well takes a second or two, ten on a busy machine (in ms). */
const IN_GOOD_TIME = 30_000;

const firstTab = (browser: Browser): Promise<Target> =>
  new Promise((resolve) => browser.once('targetcreated', resolve));

const chromiumOnly = () =>
  // WebDriver BiDi refuses to navigate to moz-extension: pages and does not list them.
  Promise.reject(new Error('Firefox hides extension pages and workers from WebDriver BiDi; test these in Chromium'));

/** Starts Firefox, over WebDriver BiDi, with the extension on the sandbox. */
export async function launchFirefox({ extension, dark = false }: FirefoxOptions): Promise<Session> {
  const log = watch(false);
  let browser = await start(dark);
  // Seen once in some thousand starts on a busy machine: Firefox never says that the extension is there, or its introduction.
  for (let starts = 1; extension !== undefined && !(await takesIn(browser, extension)); starts++) {
    if (starts === 3) throw new Error('three Firefoxes one after the other did not take the extension in');
    process.stderr.write('Firefox does not take the extension in: started again\n');
    browser.process()?.kill('SIGKILL');
    browser = await start(dark);
  }
  return {
    browser,
    kind: 'firefox',
    requests: log.requests,
    errors: log.errors,
    open: (url) => openIn(browser, log, url),
    extensionId: chromiumOnly,
    extensionPage: chromiumOnly,
    worker: chromiumOnly,
    close: () => browser.close(),
  };
}

async function start(dark: boolean): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: run "node tests/tools/browsers.ts"');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Firefox has no media emulation over BiDi: the preference does it.
    extraPrefsFirefox: { ...PREFERENCES, 'ui.systemUsesDarkTheme': dark ? 1 : 0 },
    defaultViewport: { width: 1360, height: 900 },
  });
}

/** Installs the extension. @returns whether it was there in good time. */
async function takesIn(browser: Browser, extension: string): Promise<boolean> {
  const done = new AbortController();
  const install = async (): Promise<boolean> => {
    const welcome = existsSync(join(extension, 'onboarding.html')) && firstTab(browser);
    await browser.installExtension(extension);
    // The introduction would come in front of what a test looks at; all that BiDi says of it is that there is a tab.
    if (welcome) await (await (await welcome).page())?.close();
    return true;
  };
  const late = delay(IN_GOOD_TIME, false, { signal: done.signal }).catch(() => false);
  try {
    return await Promise.race([install(), late]);
  } finally {
    done.abort();
  }
}
