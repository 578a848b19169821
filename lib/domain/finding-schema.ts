import { ground } from './concession';
import { z } from './zod';

/** A finding about a text, as it goes from the background to a page: its words are in the interface texts, named by `text`. */
export const textFinding = z.object({
  rule: z.string(),
  severity: z.enum(['info', 'advice', 'warning']),
  text: z.string(),
  fill: z.readonly(z.array(z.union([z.string(), z.number()]))),
  /** Which words of the text it is about, in UTF-16 units; absent where it is about all of it. */
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  grounds: z.readonly(z.array(ground)),
});
export type TextFinding = z.infer<typeof textFinding>;
