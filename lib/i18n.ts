import { browser } from 'wxt/browser';

/** Names of all interface texts: those of `public/_locales`, which the build turns into types. */
export type MessageKey = Parameters<typeof browser.i18n.getMessage>[0];

/** The interface text with that name in the browser's language, its `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...fill: (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}

/** The language the interface is shown in, for numbers and dates. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
