import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

const firstTab = (browser: Browser): Promise<Target> =>
  new Promise((resolve) => browser.once('targetcreated', resolve));

const chromiumOnly = () =>
  // WebDriver BiDi refuses to navigate to moz-extension: pages and does not list them.
  Promise.reject(new Error('Firefox hides extension pages and workers from WebDriver BiDi; test these in Chromium'));

/** Starts Firefox, over WebDriver BiDi, with the extension on the sandbox. */
export async function launchFirefox({ extension, dark = false }: FirefoxOptions): Promise<Session> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: run "node tests/tools/browsers.ts"');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...PREFERENCES, 'ui.systemUsesDarkTheme': dark ? 1 : 0 },
    defaultViewport: { width: 1360, height: 900 },
  });
  // Firefox has no media emulation over BiDi: the preference above does it.
  const log = watch(false);
  if (extension !== undefined) {
    const welcome = existsSync(join(extension, 'onboarding.html')) && firstTab(browser);
    await browser.installExtension(extension);
    // The introduction would come in front of what a test looks at; all that BiDi says of it is that there is a tab.
    if (welcome) await (await (await welcome).page())?.close();
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
