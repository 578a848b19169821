/** The history of this installation, and the plainly invented one to look around in: a database of its own, so that the two can never mix. */
export const OWN_HISTORY = 'makegood';
export const SAMPLE_HISTORY = 'makegood-sample';

/** Prompts of the sample that were put aside: they go with it, and say nothing of the person's own. */
export const SAMPLE_ASIDE = 'sample-prompts-aside';

/** By this in its address a page of the extension shows the sample, as long as it is open. */
const MARK = 'sample';

/** Whether a page with that address shows the sample. Only an address of the extension's own says anything: anybody may put a word into another. */
export const showsSample = (address: string): boolean => new URL(address).searchParams.has(MARK);

/** The address of a page with the sample, or without it; everything else of it stays. */
export function addressFor(address: string, sample: boolean): string {
  const url = new URL(address);
  if (sample) url.searchParams.set(MARK, '');
  else url.searchParams.delete(MARK);
  return url.href.replace(/\?sample=(?=#|$)/, '?sample');
}

/** Whether this script works with the sample: then it changes nothing outside of it, such as badge and notices. */
export const showsSampleHere = (): boolean => historyName() === SAMPLE_HISTORY;

/**
 * The name of the database that this script works with: a page says it by its address, a page's worker by the name that the page
 * gave it. The background has neither and works with the history of this installation.
 */
export function historyName(): string {
  if (typeof document === 'undefined')
    return Reflect.get(globalThis, 'name') === SAMPLE_HISTORY ? SAMPLE_HISTORY : OWN_HISTORY;
  return showsSample(location.href) ? SAMPLE_HISTORY : OWN_HISTORY;
}
