import markCss from '../../../components/reply/marks.css?inline';
import { PANEL_ELEMENT } from '../../adapters/dom';
import { isDrawnPlainly, isUncovered, surroundingsOf, visiblePartOf } from './visible-part';

/** Where the inside of a box stands in the pane that lies over what is seen of it, in CSS pixels. */
export type Inside = { left: number; top: number };

/** A pane of ours over what can be seen of a box; nothing can be pressed in it, and nobody who hears the page hears it. */
export type OverBox = {
  pane: HTMLElement;
  /** Draws with the next frame, and from then on whenever the box may have moved. */
  start(): void;
  /** Shows nothing until it is started again. */
  stop(): void;
  remove(): void;
};

/** The roots that a box stands in: scrolling is told in each of them alone. */
function rootsOf(box: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Node = box; ; ) {
    const root = node.getRootNode();
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
    node = root.host;
  }
}

/**
 * @param box in the page, a shadow root or a frame: the pane stands in the box's own document.
 * @param draw fills the pane. @returns whether that fits the box; nothing is shown otherwise
 */
export function createOverBox(box: HTMLElement, draw: (inside: Inside) => boolean): OverBox {
  const page = box.ownerDocument;
  const view = page.defaultView;
  const end = new AbortController();
  const { signal } = end;
  const host = page.createElement(PANEL_ELEMENT);
  host.dataset['panel'] = 'message-marks';
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = markCss;
  const pane = page.createElement('div');
  pane.className = 'pane';
  pane.hidden = true;
  shadow.append(style, pane);
  const surroundings = surroundingsOf(box);
  let on = false;
  let frame: number | undefined;

  /** Lays the pane over what is seen of the inside of the box. @returns where that is; undefined where nothing may be drawn */
  const lay = (): Inside | undefined => {
    const part = box.isConnected && isDrawnPlainly(box) ? visiblePartOf(box, surroundings) : undefined;
    if (!part || !isUncovered(box, part)) return undefined;
    if (!host.isConnected) page.documentElement.append(host);
    const { left, top } = box.getBoundingClientRect();
    // Where the window of the page is not what fixed elements are placed by, this says by what they are.
    const origin = host.getBoundingClientRect();
    const inner = { left: left + box.clientLeft, top: top + box.clientTop };
    const cut = { left: Math.max(part.left, inner.left), top: Math.max(part.top, inner.top) };
    const width = Math.min(part.right, inner.left + box.clientWidth) - cut.left;
    const height = Math.min(part.bottom, inner.top + box.clientHeight) - cut.top;
    if (width <= 0 || height <= 0) return undefined;
    pane.style.cssText = `left:${cut.left - origin.left}px;top:${cut.top - origin.top}px;width:${width}px;height:${height}px`;
    return { left: inner.left - cut.left, top: inner.top - cut.top };
  };
  const place = (): void => {
    frame = undefined;
    // Only what is in our own root changes: the page is watched, and would be read again for a change of the host.
    pane.hidden = true;
    const inside = on ? lay() : undefined;
    if (!inside) return;
    pane.hidden = false;
    if (!draw(inside)) pane.hidden = true;
  };
  const soon = (): void => {
    if (on && frame === undefined) frame = view?.requestAnimationFrame(place);
  };
  const passive = { capture: true, passive: true, signal };
  // A scroll is told in the frame it is drawn in: what follows it in the same one never lags behind.
  for (const root of rootsOf(box)) root.addEventListener('scroll', () => on && place(), passive);
  for (const type of ['click', 'focusin', 'keyup', 'load', 'transitionend']) page.addEventListener(type, soon, passive);
  view?.addEventListener('resize', soon, { signal });
  page.fonts?.addEventListener('loadingdone', soon, { signal });
  const sizes = new ResizeObserver(soon);
  for (const element of [box, page.body, ...surroundings.slice(0, 8)]) sizes.observe(element);
  return {
    pane,
    start() {
      on = true;
      soon();
    },
    stop() {
      on = false;
      pane.hidden = true;
    },
    remove() {
      on = false;
      end.abort();
      sizes.disconnect();
      if (frame !== undefined) view?.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
