import { isElement, PANEL_ELEMENT, shadowRootsIn } from '../adapters/dom';

/** Quiet time after a change before the page is read again. */
const DEBOUNCE = 250;

/** A page that is never quiet (a running clock) is read all the same, this long after the first change. */
const LONGEST = 1_000;

const WATCHED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'aria-checked',
    'aria-current',
    'aria-selected',
    'aria-sort',
    'checked',
    'class',
    'datetime',
    'disabled',
    'hidden',
    'label',
    'page',
    'selected',
    'style',
    'tab-id',
    'value',
  ],
};

/** The documents of the frames that are read with a page; `poke` is called when one goes to another page. */
export type FramesWithin = (page: Document, poke: () => void, signal: AbortSignal) => readonly Document[];

/** Watching a page for changes, open shadow roots and the frames that are read with it included. */
export type PageWatch = {
  /** Starts watching, or takes in shadow roots and frames that have come since. */
  observe(): void;
  /** Stops watching until `observe` is called again. */
  rest(): void;
  /** Asks for a reading soon, as a change of the page would. */
  poke(): void;
  /** Whether the page has changed and is to be read again. */
  changing(): boolean;
};

const isOurs = (node: Node): boolean => isElement(node) && node.localName === PANEL_ELEMENT;

const onlyOurs = ({ addedNodes, removedNodes, type }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);

/**
 * Calls `onChange` when the page has changed and then been quiet, in the browser's idle time; `onPanelLost` as soon as
 * Makegood's own panel was taken out. Putting the panel in is no change.
 * @param frames what is watched with the page; without it, no frame is looked into.
 */
export function watchPage(
  signal: AbortSignal,
  onChange: () => void,
  onPanelLost: () => void,
  frames?: FramesWithin,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = new WeakSet<Node>();
  let since = 0;
  const change = (): void => {
    since = 0;
    if (!signal.aborted) onChange();
  };
  const poke = (): void => {
    clearTimeout(timer);
    since ||= performance.now();
    const wait = Math.max(0, Math.min(DEBOUNCE, since + LONGEST - performance.now()));
    timer = setTimeout(() => requestIdleCallback(change, { timeout: 500 }), wait);
  };
  const observer = new MutationObserver((records) => {
    if (
      records.some(({ removedNodes }) =>
        [...removedNodes].some((node) => isOurs(node) || (isElement(node) && node.querySelector(PANEL_ELEMENT))),
      )
    )
      onPanelLost();
    if (!records.every(onlyOurs)) poke();
  });
  const rest = (): void => {
    clearTimeout(timer);
    since = 0;
    observer.disconnect();
    known = new WeakSet();
  };
  signal.addEventListener('abort', rest, { once: true });
  return {
    observe() {
      for (const page of [document, ...(frames?.(document, poke, signal) ?? [])]) {
        for (const root of [page, ...shadowRootsIn(page)]) {
          if (known.has(root)) continue;
          known.add(root);
          observer.observe(root, WATCHED);
        }
      }
    },
    rest,
    poke,
    changing: () => since > 0,
  };
}
