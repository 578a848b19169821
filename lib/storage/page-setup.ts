import { browser } from 'wxt/browser';
import type { AgentLimits } from '../domain/agent-limit';
import type { TaughtField } from '../domain/taught';

/** What a page session has to know before it reads. */
export type PageSetup = {
  /** This kind of page is switched off. */
  off: boolean;
  /** The card of an order is switched off everywhere. */
  cardOff: boolean;
  /** Fields of this kind of page that the person taught and that still hold. */
  taught: readonly TaughtField[];
  agentLimits: AgentLimits;
};

/** Settings that change what a session reads or shows; `paused` is watched on its own. */
export const PAGE_SETTINGS = [
  'taught-fields',
  'switched-off',
  'agent-limits',
  'undo-hours',
  'own-concession-rules',
  'feedback-buyer-days',
  'feedback-request-days',
  'reply-hours',
  'reply-rules-off',
];

const object = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

function isTaught(value: unknown): value is TaughtField {
  const { adapter, field, locator } = object(value);
  const { tag, attributes, path } = object(locator);
  const texts = [adapter, field, tag].every((each) => typeof each === 'string');
  return texts && Array.isArray(attributes) && Array.isArray(path);
}

/** Limits whose numbers are numbers; they were checked in full where they were set. */
function limitsIn(value: unknown): AgentLimits | undefined {
  const entries = Object.entries(object(value)).filter(([, limit]) =>
    Object.values(object(limit)).every((each) => Number.isSafeInteger(each)),
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as AgentLimits) : undefined;
}

/**
 * Reads the settings of a page from storage itself, so that no page waits for the background before it reads: what is seen
 * must be kept even while no worker answers. All of it was checked by schema when it was written; here its shape is enough.
 * What a team lead set goes before the person's own limits.
 */
export async function pageSetup(adapter: string): Promise<PageSetup> {
  const [stored, managed] = await Promise.all([
    browser.storage.local.get(PAGE_SETTINGS) as Promise<Record<string, unknown>>,
    // Firefox refuses the question itself where no policy is installed.
    (browser.storage.managed.get('agentLimits') as Promise<Record<string, unknown>>).catch(() => ({})),
  ]);
  const { pages } = object(stored['switched-off']);
  const off: unknown[] = Array.isArray(pages) ? pages : [];
  const taught: unknown[] = Array.isArray(stored['taught-fields']) ? stored['taught-fields'] : [];
  return {
    off: off.includes(adapter),
    cardOff: off.includes('order-card'),
    taught: taught.filter(isTaught).filter((field) => field.adapter === adapter && !field.droppedAt),
    agentLimits: limitsIn(object(managed)['agentLimits']) ?? limitsIn(stored['agent-limits']) ?? {},
  };
}
