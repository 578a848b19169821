import { memoTextsFor } from '../domain/memo-texts';
import type { Request, Response } from '../messaging/protocol';
import { managedAgentLimits } from '../storage/managed';
import { agentLimits, switchedOff, taughtFields } from '../storage/settings';

/** Tells a page session what it has to know before it reads. What a team lead set goes before the person's own limits. */
export async function setUpPage({ adapter, lang }: Request<'setUpPage'>): Promise<Response<'setUpPage'>> {
  const [off, taught, own, managed] = await Promise.all([
    switchedOff.get(),
    taughtFields.get(),
    agentLimits.get(),
    managedAgentLimits(),
  ]);
  const memo = memoTextsFor(lang);
  return {
    off: off.pages.includes(adapter),
    cardOff: off.pages.includes('order-card'),
    taught: taught.filter((field) => field.adapter === adapter && !field.droppedAt),
    agentLimits: managed ?? own,
    ...(memo && { memo }),
  };
}
