import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Names of texts with what is filled in, in place of the texts. */
export function namesForTexts(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
    getUILanguage: () => 'en-US',
  });
}

/** Draws something in the document, where focus and carets work. */
export function draw(node: VNode, place: HTMLElement = document.body.appendChild(document.createElement('div'))) {
  act(() => render(node, place));
  return place;
}

export function press(place: Element, selector: string): void {
  act(() => place.querySelector<HTMLElement>(selector)?.click());
}

export function typeText(place: Element, name: string, text: string): void {
  const box = place.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!box) throw new Error(`no box ${name}`);
  box.value = text;
  act(() => {
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
