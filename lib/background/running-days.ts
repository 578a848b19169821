import { plusDays } from '../domain/calendar';
import type { Days } from '../storage/feedback-queries';
import { feedbackBuyerDays, feedbackRequestDays } from '../storage/settings';

/** The days on which feedback was left whose clocks still run, by the clock that ends first. A day more on either side: zones differ. */
export async function runningDays(today: string): Promise<[byFirstClock: Days, bySecondClock: Days]> {
  const windows = await Promise.all([feedbackBuyerDays.get(), feedbackRequestDays.get()]);
  const first = plusDays(today, -Math.min(...windows) - 1);
  return [{ from: first }, { from: plusDays(today, -Math.max(...windows) - 1), to: plusDays(first, -1) }];
}
