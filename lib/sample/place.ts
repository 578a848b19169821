import { sampleShown } from '../storage/sample';
import { addressFor, showsSample } from '../storage/sample-name';

/** Whether this page shows the sample: it says so in its address as long as it is open, so that a page never shows some of both. */
export const isSamplePage = (): boolean => showsSample(location.href);

/** Turns this page to the sample, or to what is remembered, by loading it anew; its part (`#queue`) stays. */
export const turnTo = (sample: boolean): void => location.replace(addressFor(location.href, sample));

/**
 * Holds a page back until it stands at the address of what it is to show.
 * @returns false where it is on its way there: nothing may be drawn.
 */
export async function isInPlace(): Promise<boolean> {
  const sample = await sampleShown.get().catch(() => false);
  if (sample === isSamplePage()) return true;
  turnTo(sample);
  return false;
}
