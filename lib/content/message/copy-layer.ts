import markCss from '../../../components/message/marks.css?inline';
import { PANEL_ELEMENT } from '../../adapters/dom';
import { createCopyLines, type Mark } from './copy-lines';
import { copyStyleOf } from './copy-style';
import { isDrawnPlainly, isUncovered, surroundingsOf, visiblePartOf } from './visible-part';

/** Marks on a text area, whose text stands in no node: a copy of it with clear letters lies over it, in an element of ours. */
export type CopyLayer = {
  /** Lays this text and its marks over the box; nothing is drawn where the copy would not fit the box to the letter. */
  show(text: string, marks: readonly Mark[]): void;
  hide(): void;
  remove(): void;
};

/** By how much the height of copy and box may differ: both are rounded. */
const TOLERANCE = 2;

const pixels = (value: string): number => Number.parseFloat(value) || 0;

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

/** @param box a text area, in the page, a shadow root or a frame: the layer stands in the box's own document. */
export function createCopyLayer(box: HTMLTextAreaElement): CopyLayer {
  const page = box.ownerDocument;
  const view = page.defaultView;
  const stop = new AbortController();
  const { signal } = stop;
  const host = page.createElement(PANEL_ELEMENT);
  host.dataset['panel'] = 'message-marks';
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = markCss;
  const [pane, copy] = [page.createElement('div'), page.createElement('div')];
  pane.className = 'pane';
  copy.className = 'copy';
  pane.append(copy);
  shadow.append(style, pane);
  const draw = createCopyLines(copy);
  const surroundings = surroundingsOf(box);
  let shown: { text: string; marks: readonly Mark[] } | undefined;
  let drawn: typeof shown;
  let styled = '';
  let frame: number | undefined;

  // Only what is in our own root changes: the page is watched, and would be read again for a change of the host.
  const blank = (): void => {
    pane.hidden = true;
  };
  /** Whether the copy is as high as the text in the box: then its lines break where those of the box do. */
  const fits = (): boolean => {
    const high = copy.offsetHeight;
    const slack = TOLERANCE + pixels(getComputedStyle(box).paddingBottom);
    return box.scrollHeight > box.clientHeight + TOLERANCE
      ? Math.abs(high - box.scrollHeight) <= slack
      : high <= box.clientHeight + slack;
  };
  const place = (): void => {
    frame = undefined;
    if (!lay()) blank();
  };
  /** @returns whether the copy lies over the box to the letter */
  const lay = (): boolean => {
    if (!shown || shown.marks.length === 0 || !box.isConnected || box.value !== shown.text) return false;
    const part = isDrawnPlainly(box) ? visiblePartOf(box, surroundings) : undefined;
    const wanted = part && isUncovered(box, part) ? copyStyleOf(box) : undefined;
    if (!part || !wanted) return false;
    if (!host.isConnected) page.documentElement.append(host);
    if (wanted !== styled) copy.style.cssText = wanted;
    styled = wanted;
    if (drawn !== shown) draw(shown.text, shown.marks);
    drawn = shown;
    pane.hidden = false;
    const { left, top } = box.getBoundingClientRect();
    // Where the window of the page is not what fixed elements are placed by, this says by what they are.
    const origin = host.getBoundingClientRect();
    const inner = { left: left + box.clientLeft, top: top + box.clientTop };
    const cut = {
      left: Math.max(part.left, inner.left),
      top: Math.max(part.top, inner.top),
      right: Math.min(part.right, inner.left + box.clientWidth),
      bottom: Math.min(part.bottom, inner.top + box.clientHeight),
    };
    pane.style.cssText = `left:${cut.left - origin.left}px;top:${cut.top - origin.top}px;width:${cut.right - cut.left}px;height:${cut.bottom - cut.top}px`;
    copy.style.left = `${inner.left - cut.left - box.scrollLeft}px`;
    copy.style.top = `${inner.top - cut.top - box.scrollTop}px`;
    return fits();
  };
  const soon = (): void => {
    if (shown && frame === undefined) frame = view?.requestAnimationFrame(place);
  };
  const passive = { capture: true, passive: true, signal };
  // A scroll is told in the frame it is drawn in: what follows it in the same one never lags behind.
  for (const root of rootsOf(box)) root.addEventListener('scroll', () => shown && place(), passive);
  for (const type of ['click', 'focusin', 'keyup', 'load', 'transitionend']) page.addEventListener(type, soon, passive);
  view?.addEventListener('resize', soon, { signal });
  page.fonts?.addEventListener('loadingdone', soon, { signal });
  const sizes = new ResizeObserver(soon);
  for (const element of [box, page.body, ...surroundings.slice(0, 8)]) sizes.observe(element);
  return {
    show(text, marks) {
      shown = { text, marks };
      soon();
    },
    hide() {
      shown = undefined;
      blank();
    },
    remove() {
      shown = undefined;
      stop.abort();
      sizes.disconnect();
      if (frame !== undefined) view?.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
