import { instant } from './ids';
import { z } from './zod';

/** Words of a page as they may be kept: no number that could be an order's, no address. */
const words = z.string().check(z.maxLength(80), z.regex(/^(?:(?!\d{3}|@)[\s\S])*$/));

/**
 * How an element of a page is found again, strongest first: by the words of its label, by role and stable attributes, by
 * the way down to it. Plain data: it is compared with the page, and never made into a selector.
 */
export const locator = z.object({
  tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  label: z.optional(words),
  attributes: z
    .array(z.tuple([z.string().check(z.maxLength(60)), z.string().check(z.maxLength(120))]))
    .check(z.maxLength(8)),
  /** Places among the element's siblings from the body down; a shadow root is entered with -1. */
  path: z.array(z.int()).check(z.maxLength(80)),
});
export type Locator = z.infer<typeof locator>;

/** A field of a page that a person pointed at, for one adapter. */
export const taughtField = z.object({
  adapter: z.string().check(z.minLength(1), z.maxLength(60)),
  field: z.string().check(z.minLength(1), z.maxLength(60)),
  locator,
  /** Words beside a box by which its limit is known, learnt with it; empty where the amount stands there without any. */
  limitWords: z.optional(words),
  taughtAt: instant,
  /** Set when it stopped reading valid values: it is not used any more and listed as dropped. */
  droppedAt: z.optional(instant),
});
export type TaughtField = z.infer<typeof taughtField>;

/** A file of taught fields, as it is exported and imported. */
export const taughtFile = z.object({
  makegood: z.literal('taught-fields'),
  version: z.literal(1),
  fields: z.array(taughtField).check(z.maxLength(500)),
});
export type TaughtFile = z.infer<typeof taughtFile>;
