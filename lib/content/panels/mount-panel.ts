import { type ComponentChild, render } from 'preact';
import panelCss from '../../../components/panel.css?inline';
import type { Anchor } from '../../adapters/adapter';
import { PANEL_ELEMENT } from '../../adapters/dom';
import { keepAt } from './keep-at';
import { onlyOfPersons } from './only-of-persons';

/** A panel in the page. Figures in it can be found by their attributes through its open shadow root. */
export type MountedPanel = {
  /** Shows the content at the anchor, at once; puts the panel back where the page has thrown it out. */
  show(state: string, content: ComponentChild, anchor: Anchor | undefined): void;
  remove(): void;
};

/**
 * Makes the panel of a kind. Its own element with an open shadow root: the page's styles do not reach in and ours do not
 * reach out; everything in it comes from this same page. Keys pressed in it stay in it, so that no shortcut of
 * the page fires. It never takes the focus.
 * @param css styles beside those of every panel.
 */
export function createPanel(kind: string, signal: AbortSignal, css = ''): MountedPanel {
  const host = document.createElement(PANEL_ELEMENT);
  host.dataset['panel'] = kind;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelCss + css;
  const content = document.createElement('div');
  shadow.append(style, content);
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  onlyOfPersons(shadow);
  const keep = keepAt();
  const remove = (): void => {
    // A signal holds all that listens to it as long as its page lasts, and a panel is made anew at each change of a list.
    signal.removeEventListener('abort', remove);
    render(null, content);
    host.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    show(state, children, anchor) {
      if (signal.aborted) return;
      host.dataset['state'] = state;
      render(children, content);
      keep(host, anchor);
    },
    remove,
  };
}
