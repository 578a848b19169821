import type { Anchor } from '../../adapters/adapter';

const ROW = 'kat-table-row,tr,[role="row"]';
const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g;

/** Where a row names its order beside its text. */
const NAMED_BY = ['label', 'href'];

const idsIn = (row: Element): string[] => {
  const said = [row.textContent ?? ''];
  for (const part of row.querySelectorAll('[label],[href]'))
    for (const name of NAMED_BY) said.push(part.getAttribute(name) ?? '');
  return said.join(' ').match(ORDER_ID) ?? [];
};

const rowOf = ({ element }: Anchor): Element | null => element.closest(ROW);

/** Whether the row at this place names an order, and not this one. */
export function namesAnother(anchor: Anchor, orderId: string): boolean {
  const row = rowOf(anchor);
  const ids = row ? idsIn(row) : [];
  return ids.length > 0 && !ids.includes(orderId);
}

/** Sees at once that a page gives a row to another order. */
export type RowGuard = {
  /** Looks after the row at this place from now on. */
  keep(anchor: Anchor, orderId: string): void;
  /** Lets all rows go. */
  rest(): void;
};

/**
 * A page that reuses its rows puts another order's words into them; the page is read again a quarter of a second later, and a
 * verdict must not stand beside another order's words for as long as that.
 * @param taken is told the order whose row names another now, before that is painted.
 */
export function createRowGuard(signal: AbortSignal, taken: (orderId: string) => void): RowGuard {
  let kept = new WeakMap<Element, { anchor: Anchor; orderId: string }>();
  let roots = new Set<Node>();
  const observer = new MutationObserver((records) => {
    const rows = new Set<Element>();
    for (const { target } of records) {
      const row = (target instanceof Element ? target : target.parentElement)?.closest(ROW);
      if (row) rows.add(row);
    }
    for (const row of rows) {
      const line = kept.get(row);
      if (line && namesAnother(line.anchor, line.orderId)) taken(line.orderId);
    }
  });
  const rest = (): void => {
    observer.disconnect();
    [kept, roots] = [new WeakMap(), new Set()];
  };
  signal.addEventListener('abort', rest, { once: true });
  return {
    keep(anchor, orderId) {
      const row = rowOf(anchor);
      if (!row) return;
      kept.set(row, { anchor, orderId });
      const root = row.getRootNode();
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: NAMED_BY,
      });
    },
    rest,
  };
}
