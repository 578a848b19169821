import { type Dismissals, dismissals } from '../domain/prompts/dismissal';
import { z } from '../domain/zod';
import { showsSampleHere } from './sample-name';
import { defineSetting } from './setting';

export const ASIDE = 'prompts-aside';
/** What is put aside of the sample goes with it, and says nothing of the person's own. */
export const SAMPLE_ASIDE = 'sample-prompts-aside';

/** Prompts that the person put aside, and how each stood then. */
export const promptsAside = defineSetting(
  showsSampleHere() ? SAMPLE_ASIDE : ASIDE,
  (stored): Dismissals => z.safeParse(dismissals, stored).data ?? {},
);
