import { z } from '../zod';
import type { SnippetContent } from './snippet-change';
import { LONGEST_NAME, LONGEST_TEXT } from './snippet-limits';

/** A snippet that is being written: what stands in the boxes. Without an ID it is a new one. */
export const snippetDraft = z.object({
  id: z.optional(z.string()),
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  language: z.string().check(z.maxLength(20)),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
});
export type SnippetDraft = z.infer<typeof snippetDraft>;

/** The boxes that hold nothing and must hold something. */
export function emptyBoxes({ name, text }: SnippetDraft): ('name' | 'text')[] {
  return [name.trim() === '' ? ('name' as const) : [], text.trim() === '' ? ('text' as const) : []].flat();
}

/** What is kept of a draft. Blanks around a text are an accident, and ends of lines are one kind. */
export function contentOf({ name, language, text }: SnippetDraft): SnippetContent {
  return { name: name.trim(), language, text: text.replace(/\r\n?/g, '\n').trim() };
}
