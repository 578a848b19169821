import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Reading } from '../../../lib/adapters/adapter';
import { adapters } from '../../../lib/adapters/registry';
import { factsFor } from '../../../lib/domain/facts-for';
import { observation } from '../../../lib/domain/order';
import { recordFrom } from '../../../lib/domain/order-merge';
import { type ConcessionRules, type Memory, refundViewOf } from '../../../lib/domain/refund-view';
import { type RefundView, refundView } from '../../../lib/domain/refund-view-schema';
import type { TaughtField } from '../../../lib/domain/taught';
import { z } from '../../../lib/domain/zod';
import { concessionLimits } from '../../../lib/policies/concession-limits';
import { marketplaces } from '../../../lib/policies/marketplaces';
import { openSandbox, WINDOW_GLOBALS } from '../open-sandbox.ts';
import type { HandPage } from './hand-page.ts';
import { quickStyles, rulesIn } from './quick-styles.ts';

const rules: ConcessionRules = {
  factsFor: (code) => factsFor(concessionLimits, code, '2026-11-21'),
  ownFor: () => undefined,
  marketplacesWith: (currency) => marketplaces.filter((each) => each.currency === currency).map(({ code }) => code),
};

const memory: Memory = { now: '2026-11-21T11:00:00.000Z', undoHours: 2 };

/** The one window that every stage stands in: making one takes longer than reading a page. */
const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true });
const { document } = window;

/** What no reader looks into; the rules of style sheets are known, and reading them again would be most of the work. */
const LEFT_BEHIND = new Set(['style', 'script']);

/** A copy of a node with its open shadow roots and what stands in its boxes; the new document runs nothing. */
function copyOf(node: Node, opened: (root: ShadowRoot, from: ShadowRoot) => void): Node {
  const copy = document.importNode(node, false);
  const from = node as Partial<HTMLInputElement>;
  if (from.localName === 'input') (copy as HTMLInputElement).value = from.value ?? '';
  const append = (child: Node, to: Node): void => {
    if (!LEFT_BEHIND.has((child as Partial<Element>).localName ?? '')) to.appendChild(copyOf(child, opened));
  };
  if (from.shadowRoot) {
    const root = (copy as Element).attachShadow({ mode: 'open' });
    opened(root, from.shadowRoot);
    for (const child of from.shadowRoot.childNodes) append(child, root);
  }
  for (const child of node.childNodes) append(child, copy);
  return copy;
}

/** A page that has built itself once and can be set up afresh as often as wanted. */
export interface Stage {
  /** The page as it was, in a document without scripts. */
  fresh(): Document;
  /** What the panel would say of it now, and nothing where the page is not understood. */
  view(): RefundView | undefined;
  /** What its reader says of it now. */
  reading(): Reading | undefined;
}

/** Opens a page, lets it build itself, and keeps it. */
export async function stageOf(page: Pick<HandPage, 'html' | 'url'>): Promise<Stage> {
  const built = (await openSandbox(page)).document;
  const styles = quickStyles(rulesIn(built));
  const shadowRules = new Map<ShadowRoot, ReturnType<typeof rulesIn>>();
  const original = copyOf(built.documentElement, (root, from) => shadowRules.set(root, rulesIn(from)));
  built.defaultView?.close();
  for (const name of WINDOW_GLOBALS) vi.stubGlobal(name, window[name as keyof typeof window]);
  vi.stubGlobal('getComputedStyle', styles.getComputedStyle);
  return {
    fresh() {
      const copy =
        shadowRules.size === 0
          ? original.cloneNode(true)
          : copyOf(original, (root, from) => styles.add(root, shadowRules.get(from) ?? []));
      document.documentElement.replaceWith(copy);
      return document;
    },
    view: () => styles.still(() => viewOf(document, page.url)),
    reading: () =>
      styles.still(() => adapters.find((each) => each.matches(new URL(page.url)))?.read(document, new URL(page.url))),
  };
}

/** What the panel would say of a document, and nothing where the page is not understood. */
export function viewOf(of: Document, address: string, taught: readonly TaughtField[] = []): RefundView | undefined {
  const url = new URL(address);
  const reading = adapters.find((each) => each.matches(url))?.read(of, url, taught);
  if (reading?.state !== 'read') return undefined;
  const observed = z.parse(observation, { ...reading.facts, at: '2026-11-21T11:00:00.000Z' });
  return z.parse(refundView, refundViewOf(observed, recordFrom(observed), rules, memory));
}
