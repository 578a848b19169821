import { instant } from '../ids';
import { z } from '../zod';
import { LONGEST_NAME, LONGEST_TEXT } from './snippet-limits';

/** A ready text of the person's own. Variables stand in it as `{name}`. */
export const snippet = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  /** The language it is written in (`en`, `pt-BR`). */
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/)),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  changedAt: instant,
  /** Kept with its mark, so that a copy elsewhere does not bring it back. */
  removed: z.optional(z.boolean()),
});
export type Snippet = z.infer<typeof snippet>;
