import { browser } from 'wxt/browser';
import { type AgentLimits, agentLimits } from '../domain/agent-limit';
import { z } from '../domain/zod';

/** Limits that a team lead set by the browser's managed policy; nothing where there is none, or it does not fit. */
export async function managedAgentLimits(): Promise<AgentLimits | undefined> {
  // Firefox refuses the question itself where no policy is installed.
  const stored: { agentLimits?: unknown } = await browser.storage.managed.get('agentLimits').catch(() => ({}));
  const result = z.safeParse(agentLimits, stored.agentLimits);
  return result.success && Object.keys(result.data).length > 0 ? result.data : undefined;
}

/** The same as a setting that can be read and watched, and never written; `null` is none. */
export const managedLimits = {
  get: async (): Promise<AgentLimits | null> => (await managedAgentLimits()) ?? null,
  set: (): Promise<void> => Promise.reject(new TypeError('A managed policy is not ours to change')),
  watch(listener: (value: AgentLimits | null) => void): () => void {
    const onChanged = (_: unknown, area: string): void => {
      if (area === 'managed') void managedLimits.get().then(listener);
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
