import { browser } from 'wxt/browser';

/** Opens the introduction once, after the installation: never after an update, and never by itself again. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
  });
}
