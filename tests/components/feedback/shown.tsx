import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Interface texts as their names with what is filled in. */
export function nameTexts(language = 'en-US'): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
    getUILanguage: () => language,
  });
}

/** Draws into a new place of the page, or anew into the one that is given. */
export function shown(content: ComponentChild, place = document.createElement('div')): HTMLElement {
  act(() => render(content, place));
  return place;
}

/** Text on one line. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
