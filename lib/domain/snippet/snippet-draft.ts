import { z } from '../zod';
import { plainName, plainText } from './odd-entry';
import type { Snippet } from './snippet';
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

/** A snippet as it stands in the boxes when it is begun to be changed. */
export function draftFrom({ id, name, language, text }: Snippet): SnippetDraft {
  return { id, name, language, text };
}

/** Whether something would be lost if the draft went: it says something that `kept`, the snippet it changes, does not. */
export function isUnsaved(draft: SnippetDraft, kept: Snippet | undefined): boolean {
  const { name, language, text } = contentOf(draft);
  if (!kept) return name !== '' || text !== '';
  return name !== kept.name || language !== kept.language || text !== kept.text;
}

/** The boxes that hold nothing and must hold something. */
export function emptyBoxes({ name, text }: SnippetDraft): ('name' | 'text')[] {
  return [plainName(name) === '' ? ('name' as const) : [], plainText(text) === '' ? ('text' as const) : []].flat();
}

/** What is kept of a draft. Blanks around a text are an accident, ends of lines are one kind, and no sign is one that cannot be seen. */
export function contentOf({ name, language, text }: SnippetDraft): SnippetContent {
  return { name: plainName(name), language, text: plainText(text) };
}
