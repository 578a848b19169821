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
