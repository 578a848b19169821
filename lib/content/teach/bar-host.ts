import teachCss from '../../../components/teach.css?inline';
import { PANEL_ELEMENT } from '../../adapters/dom';
import { onlyOfPersons } from '../panels/only-of-persons';

/** The bar's own element on the page, and where the focus was before. */
export type BarHost = {
  host: HTMLElement;
  shadow: ShadowRoot;
  content: HTMLElement;
  /** Moves the bar to the other edge of the window where it would lie over what is pointed at. */
  makeRoomFor(element: Element | undefined): void;
  /** Takes the bar away and gives the focus back. */
  remove(): void;
};

/** The element that has the focus, also within open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;

/** Puts the bar's element into the page. It changes nothing else there. */
export function createBarHost(): BarHost {
  const before = focused();
  const host = document.createElement(PANEL_ELEMENT);
  host.dataset['panel'] = 'teach';
  host.dataset['edge'] = 'bottom';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = teachCss;
  const content = document.createElement('div');
  shadow.append(style, content);
  onlyOfPersons(shadow);
  for (const type of ['keyup', 'keypress'] as const) host.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(host);
  return {
    host,
    shadow,
    content,
    makeRoomFor(element) {
      const bar = content.querySelector('.bar')?.getBoundingClientRect();
      const box = element?.getBoundingClientRect();
      if (bar && box && overlaps(bar, box)) host.dataset['edge'] = host.dataset['edge'] === 'top' ? 'bottom' : 'top';
    },
    remove() {
      host.remove();
      if (before instanceof HTMLElement && before !== document.body && before.isConnected)
        before.focus({ preventScroll: true });
    },
  };
}
