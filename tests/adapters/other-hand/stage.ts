import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
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

const rules: ConcessionRules = {
  factsFor: (code) => factsFor(concessionLimits, code, '2026-11-21'),
  ownFor: () => undefined,
  marketplacesWith: (currency) => marketplaces.filter((each) => each.currency === currency).map(({ code }) => code),
};

const memory: Memory = { now: '2026-11-21T11:00:00.000Z', undoHours: 2 };

/** A copy of a node with its open shadow roots and what stands in its boxes; the new document runs nothing. */
function copyOf(node: Node, into: Document): Node {
  const copy = into.importNode(node, false);
  const from = node as Partial<HTMLInputElement>;
  if (from.localName === 'input') (copy as HTMLInputElement).value = from.value ?? '';
  if (from.shadowRoot) {
    const root = (copy as Element).attachShadow({ mode: 'open' });
    for (const child of from.shadowRoot.childNodes) root.append(copyOf(child, into));
  }
  for (const child of node.childNodes) copy.appendChild(copyOf(child, into));
  return copy;
}

/** A page that has built itself once and can be set up afresh as often as wanted. */
export interface Stage {
  /** The page as it was, in a document without scripts. */
  fresh(): Document;
}

/** Opens a page, lets it build itself, and keeps it. */
export async function stageOf(page: HandPage): Promise<Stage> {
  const built = await openSandbox(page);
  const { window } = new JSDOM('<!doctype html>', { url: page.url, pretendToBeVisual: true });
  const { document } = window;
  const original = copyOf(built.document.documentElement, document);
  built.document.defaultView?.close();
  for (const name of WINDOW_GLOBALS) vi.stubGlobal(name, window[name as keyof typeof window]);
  return {
    fresh() {
      document.documentElement.replaceWith(copyOf(original, document));
      return document;
    },
  };
}

/** What the panel would say of a document, and nothing where the page is not understood. */
export function viewOf(
  document: Document,
  address: string,
  taught: readonly TaughtField[] = [],
): RefundView | undefined {
  const url = new URL(address);
  const reading = adapters.find((each) => each.matches(url))?.read(document, url, taught);
  if (reading?.state !== 'read') return undefined;
  const observed = z.parse(observation, { ...reading.facts, at: '2026-11-21T11:00:00.000Z' });
  return z.parse(refundView, refundViewOf(observed, recordFrom(observed), rules, memory));
}
