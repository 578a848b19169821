import { elementAt } from './element-at';

/** What lies over the page while something is pointed at. */
export type PickLayer = {
  element: HTMLElement;
  /** Draws the outline around an element of the page, or takes it away; another one around what cannot be taken. */
  outline(element: Element | undefined, bad: boolean): void;
};

/** What happens on the layer, in terms of the page under it. */
export type PickEvents = {
  hover(element: Element | undefined): void;
  press(element: Element | undefined): void;
  key(event: KeyboardEvent): void;
};

/**
 * A clear frame over the whole window. What is pressed in a frame reaches no listener of the page, also none that listens
 * on its window before everybody else; the wheel scrolls the page as it does over any frame that has nothing to scroll.
 * The outline is drawn beside it: no node of the page is marked.
 */
export function createPickLayer({ hover, press, key }: PickEvents, signal: AbortSignal): PickLayer {
  const element = document.createElement('div');
  const frame = document.createElement('iframe');
  const line = document.createElement('div');
  frame.className = 'pane';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  line.className = 'outline';
  line.hidden = true;
  element.append(frame, line);
  let around: Element | undefined;

  const under = ({ clientX, clientY }: MouseEvent): Element | undefined => {
    // The frame lets the question through for as long as it takes to ask it.
    frame.style.pointerEvents = 'none';
    const found = elementAt(clientX, clientY);
    frame.style.pointerEvents = '';
    return found;
  };
  const place = (): void => {
    const box = around?.getBoundingClientRect();
    line.hidden = !box;
    if (!box) return;
    line.style.transform = `translate(${box.x - 3}px, ${box.y - 3}px)`;
    line.style.width = `${box.width + 6}px`;
    line.style.height = `${box.height + 6}px`;
  };
  const listened = new WeakSet<Document>();
  const listen = (): void => {
    const inside = frame.contentDocument;
    if (!inside || listened.has(inside)) return;
    listened.add(inside);
    inside.documentElement.style.cssText = 'cursor:crosshair;height:100%';
    inside.addEventListener('mousemove', (event) => hover(under(event)));
    inside.addEventListener('mousedown', (event) => event.preventDefault());
    inside.addEventListener('click', (event) => press(under(event)));
    inside.addEventListener('keydown', key);
  };
  // Firefox puts another empty document into a new frame.
  frame.addEventListener('load', listen);
  for (const type of ['scroll', 'resize']) addEventListener(type, place, { capture: true, passive: true, signal });
  return {
    element,
    outline(next, bad) {
      around = next;
      line.classList.toggle('bad', bad);
      place();
    },
  };
}
