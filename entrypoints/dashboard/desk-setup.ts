import type { DeskSetup } from '../../lib/dashboard/feedback-messages';
import { feedbackBuyerDays, feedbackRequestDays, switchedOff } from '../../lib/storage/settings';

/** The settings that a look through the feedback rests on, as they are now. */
export async function deskSetup(): Promise<DeskSetup> {
  const [buyerDays, requestDays, { marketplaces }] = await Promise.all([
    feedbackBuyerDays.get(),
    feedbackRequestDays.get(),
    switchedOff.get(),
  ]);
  return { buyerDays, requestDays, off: marketplaces };
}
