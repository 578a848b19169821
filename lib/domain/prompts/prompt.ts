import { day } from '../ids';
import { z } from '../zod';
import { type DueKind, dueKinds } from './due-kinds';
import type { OwnFacts } from './facts';

const factKinds = ['complaints', 'refunds', 'returns', 'answers', 'conversations', 'feedback'] as const;

/** Which of the account's own records call for a prompt: so many cases of so many, since a day; and of the span before, where it was seen. */
export const evidence = z.object({
  kind: z.enum(factKinds),
  cases: z.int().check(z.gte(0)),
  of: z.int().check(z.gte(1)),
  since: day,
  before: z.optional(z.object({ cases: z.int(), of: z.int() })),
});
export type Evidence = z.infer<typeof evidence>;

export const promptIds = [
  'out-of-stock',
  'late-shipment',
  'not-received',
  'messy-returns',
  'not-as-described',
  'wrong-item',
  'quality',
  'packing',
  'service',
  'prompt',
  'accurate',
  'helpful',
  'inaccurate-feedback',
  'negative-rate',
] as const;
export type PromptId = (typeof promptIds)[number];

/** One rule: a pure function from own records to what of them calls for a best practice; nothing where they do not. */
export type PromptRule = {
  id: PromptId;
  fits: readonly DueKind[];
  evidence(facts: OwnFacts): Evidence[];
};

/** A prompt that the account's own records call for; the strongest evidence stands first. */
export const prompt = z.object({
  id: z.enum(promptIds),
  fits: z.array(z.enum(dueKinds)),
  evidence: z.array(evidence).check(z.minLength(1)),
});
export type Prompt = z.infer<typeof prompt>;
