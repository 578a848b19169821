import { evidenceOf } from '../cause';
import { type PromptExample, spans } from '../examples';
import type { PromptRule } from '../prompt';

/** One to three stars beside words that find nothing wrong: the stars may be a mistake, which only the buyer can mend. */
export const rule: PromptRule = {
  id: 'inaccurate-feedback',
  fits: ['feedback'],
  evidence: (facts) => evidenceOf('complaints', facts.complaints, ['praise-only'], { least: 2, share: 0 }),
};

export const examples: readonly PromptExample[] = [
  { because: 'two buyers praise and give few stars', given: { complaints: spans(30, { 'praise-only': 2 }) }, finds: 1 },
  { because: 'one does', given: { complaints: spans(3, { 'praise-only': 1 }) }, finds: 0 },
];
