import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Dismissal, isAside } from '../../../lib/domain/prompts/dismissal';
import { type PromptExample, spans } from '../../../lib/domain/prompts/examples';
import type { Spans } from '../../../lib/domain/prompts/facts';
import { type Prompt, type PromptRule, prompt, promptIds } from '../../../lib/domain/prompts/prompt';
import { promptFor, promptsFrom } from '../../../lib/domain/prompts/prompts-from';
import { promptRules } from '../../../lib/domain/prompts/rules';
import { z } from '../../../lib/domain/zod';
import { practicesFor } from '../../../lib/policies/prompt-practices';

type RuleFile = { rule: PromptRule; examples: readonly PromptExample[] };
const folder = join(import.meta.dirname, '../../../lib/domain/prompts/rules');
const files = await Promise.all(
  readdirSync(folder).map(async (name) => [name, (await import(join(folder, name))) as RuleFile] as const),
);

describe('rules of prompts', () => {
  it('are all in force, each in a file of its name, and each has a published practice with its source', () => {
    expect(promptRules.map(({ id }) => id)).toEqual([...promptIds]);
    expect(files.map(([name]) => name.replace('.ts', '')).sort()).toEqual([...promptIds].sort());
    for (const id of promptIds) expect(practicesFor(id).length, id).toBeGreaterThan(0);
  });
  describe.each(files)('%s', (_, { rule, examples }) => {
    it.each(examples)('$because', ({ given, finds }) => expect(rule.evidence(given)).toHaveLength(finds));
    it('has an example of both', () => expect(new Set(examples.map(({ finds }) => finds > 0)).size).toBe(2));
    it('says nothing where nothing was seen, and nothing of one case', () => {
      expect(rule.evidence({})).toEqual([]);
      const one = (example: PromptExample): PromptExample['given'] =>
        Object.fromEntries(
          Object.entries(example.given as Record<string, Spans<string>>).map(([kind, { now }]) => [
            kind,
            {
              now: {
                ...now,
                of: 1,
                counts: Object.fromEntries(
                  Object.keys(now.counts)
                    .slice(0, 1)
                    .map((name) => [name, 1]),
                ),
              },
            },
          ]),
        );
      for (const example of examples) expect(rule.evidence(one(example))).toEqual([]);
    });
  });
});

describe('prompts', () => {
  const facts = {
    complaints: spans(20, { late_delivery: 4, customer_service: 10 }, { of: 40, counts: { late_delivery: 2 } }),
    answers: spans(10, { late: 3 }),
  };
  it('come with their evidence, the largest share first', () => {
    const found = promptsFrom(facts);
    expect(found.map(({ id }) => id)).toEqual(['service', 'prompt', 'late-shipment']);
    for (const each of found) expect(z.parse(prompt, each)).toEqual(each);
    expect(found[2]?.evidence).toEqual([
      { kind: 'complaints', cases: 4, of: 20, since: '2026-09-01', before: { cases: 2, of: 40 } },
    ]);
    expect(found[1]?.evidence).toEqual([{ kind: 'answers', cases: 3, of: 10, since: '2026-09-01' }]);
  });
  it('fit what is due, one at most', () => {
    const found = promptsFrom(facts);
    expect(promptFor(found, ['refunds'])?.id).toBe('late-shipment');
    expect(promptFor(found, ['messages', 'feedback'])?.id).toBe('service');
    expect(promptFor(found, [])).toBeUndefined();
  });
  const late = (cases: number, of: number): Prompt => ({
    id: 'late-shipment',
    fits: ['feedback'],
    evidence: [{ kind: 'complaints', cases, of, since: '2026-09-01' }],
  });
  it.each<[what: string, Prompt, Dismissal | undefined, aside: boolean]>([
    ['nobody put aside', late(4, 20), undefined, false],
    ['was put aside for good', late(20, 20), { cases: 4, of: 20 }, true],
    [
      'was put aside until a day to come, even though it is worse',
      late(20, 20),
      { until: '2026-11-23', cases: 4, of: 20 },
      true,
    ],
    ['stands as it did when its day has come', late(4, 20), { until: '2026-11-22', cases: 4, of: 20 }, true],
    ['is a little worse', late(9, 40), { until: '2026-11-22', cases: 4, of: 20 }, true],
    ['is better', late(4, 40), { until: '2026-11-22', cases: 4, of: 20 }, true],
    ['is a quarter worse', late(5, 20), { until: '2026-11-22', cases: 4, of: 20 }, false],
  ])('one that %s: aside or not', (_, shown, put, aside) => expect(isAside(shown, put, '2026-11-22')).toBe(aside));
});
