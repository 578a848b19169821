import { type Dismissals, dismissals } from '../domain/prompts/dismissal';
import { z } from '../domain/zod';
import { SAMPLE_ASIDE, showsSampleHere } from './sample-name';
import { defineSetting } from './setting';

/** Prompts that the person put aside, and how each stood then. */
export const promptsAside = defineSetting(
  showsSampleHere() ? SAMPLE_ASIDE : 'prompts-aside',
  (stored): Dismissals => z.safeParse(dismissals, stored).data ?? {},
);
