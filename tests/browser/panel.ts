import type { Page } from 'puppeteer-core';

export type PanelKind = 'refund' | 'feedback' | 'message' | 'order' | 'teach';

/** One figure of a panel, as anyone can read it from the page. */
export interface Figure {
  name: string;
  /** Minor units; null where the figure is no money or not known. */
  amount: number | null;
  currency: string | null;
  basis: string | null;
  item: string | null;
  orderId: string | null;
  datetime: string | null;
  text: string;
}

export interface PanelSnapshot {
  state: string;
  text: string;
  figures: Figure[];
}

/** All panels of one kind that the page holds now, also inside open shadow roots. */
export function panels(page: Page, kind: PanelKind): Promise<PanelSnapshot[]> {
  return page.evaluate(readPanels, kind);
}

/** Waits until there is a panel of this kind and says what it shows. */
export function panel(page: Page, kind: PanelKind, timeout?: number): Promise<PanelSnapshot> {
  return waitForPanel(page, kind, (state) => state !== '' && state !== 'loading', timeout);
}

/** Waits until the first panel of this kind is in a state that `wanted` accepts. */
export async function waitForPanel(
  page: Page,
  kind: PanelKind,
  wanted: string | readonly string[] | ((state: string) => boolean),
  timeout = 10_000,
): Promise<PanelSnapshot> {
  const accepts = typeof wanted === 'function' ? wanted : (state: string) => [wanted].flat().includes(state);
  const end = performance.now() + timeout;
  let last = '(no panel)';
  while (performance.now() < end) {
    // Resolves at the next change of the state, so no time is slept away; the page's own clock limits the wait.
    const rest = Math.min(2_000, Math.max(0, end - performance.now()));
    const state = await page.evaluate(nextState, kind, last, rest).catch(unlessNavigating);
    if (state !== null && accepts(state)) {
      const [first] = await panels(page, kind);
      if (first && accepts(first.state)) return first;
    }
    last = state ?? '(no panel)';
  }
  throw new Error(`panel "${kind}" on ${page.url()} did not get there in ${timeout} ms; last state: ${last}`);
}

// A page that is just being replaced has no panel yet.
function unlessNavigating(error: unknown): null {
  if (error instanceof Error && /context|navigat|detached|destroyed/i.test(error.message)) return null;
  throw error;
}

// Runs in the page.
function nextState(kind: string, known: string, timeout: number): Promise<string | null> {
  const find = (root: Document | ShadowRoot): Element | null => {
    const here = root.querySelector(`makegood-panel[data-panel="${kind}"]`);
    if (here) return here;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && find(host.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return new Promise((resolve) => {
    const end = performance.now() + timeout;
    const look = () => {
      const state = find(document)?.getAttribute('data-state') ?? null;
      if ((state ?? '(no panel)') !== known || performance.now() >= end) resolve(state);
      else setTimeout(look, 15);
    };
    look();
  });
}

// Runs in the page.
function readPanels(kind: string): PanelSnapshot[] {
  const found: Element[] = [];
  const walk = (root: Document | ShadowRoot) => {
    found.push(...root.querySelectorAll(`makegood-panel[data-panel="${kind}"]`));
    for (const host of root.querySelectorAll('*')) if (host.shadowRoot) walk(host.shadowRoot);
  };
  walk(document);

  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const shownText = (node: Node): string => {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    return `${[...node.childNodes].map(shownText).join('')} `;
  };
  return found.map((panelElement) => {
    const root = panelElement.shadowRoot;
    const figures = [...(root?.querySelectorAll('[data-figure]') ?? [])].map((element) => {
      const near = (name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? null;
      const amount = element.getAttribute('data-amount');
      const time = element.matches('time') ? element : element.querySelector('time');
      return {
        name: element.getAttribute('data-figure') ?? '',
        amount: amount === null || amount === '' ? null : Number(amount),
        currency: element.getAttribute('data-currency'),
        basis: element.getAttribute('data-basis'),
        item: near('data-item'),
        orderId: near('data-order-id') ?? panelElement.getAttribute('data-order-id'),
        datetime: time?.getAttribute('datetime') ?? null,
        text: squeeze(element.textContent),
      };
    });
    return {
      state: panelElement.getAttribute('data-state') ?? '',
      text: squeeze(root ? shownText(root) : ''),
      figures,
    };
  });
}
