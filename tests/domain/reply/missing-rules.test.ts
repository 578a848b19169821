import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { missingFlags } from '../../../lib/domain/reply/flags';
import { answer } from '../../../lib/domain/reply/missing/examples';
import type { DraftRule, ReadDraft, ReplyFound } from '../../../lib/domain/reply/reply';
import type { Example } from '../../../lib/domain/rule';

const files = await Promise.all(
  missingFlags.map(async (name) => ({
    name,
    file: (await import(`../../../lib/domain/reply/rules/${name}.ts`)) as {
      default: DraftRule;
      examples: readonly Example<ReadDraft>[];
    },
  })),
);
const english = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;

describe.each(files)('$name', ({ name, file: { default: rule, examples } }) => {
  it('is named after its file and its flag', () => expect([rule.id, rule.flag]).toEqual([name, name]));
  it.each(examples)('finds $finds: $because', ({ given, finds }) => {
    expect(rule.evaluate(given)).toHaveLength(finds);
  });
  it('has examples of what it finds and of what it does not', () => {
    expect(new Set(examples.map(({ finds }) => finds > 0)).size).toBe(2);
  });
  it('says a text that exists, with all its places filled, and offers better words', () => {
    for (const found of examples.flatMap(({ given }): readonly ReplyFound[] => rule.evaluate(given))) {
      const text = english[found.text ?? rule.text]?.message ?? '';
      expect(new Set(text.match(/\$\d/g)).size, text).toBe(found.fill.length);
      expect(found.better?.words).not.toBe('');
    }
  });
});

it('quote the question that stays open, and are about the whole draft', () => {
  const { answers } = answer('Hi. When does it ship to Leeds?', '');
  const found = createReplyChecker()({
    text: 'Thank you for contacting us. Your message is important to us and we value every customer.',
    mode: 'answer',
    language: 'en',
    today: '2026-11-22',
    answers,
  }).filter(({ flag }) => flag === 'unanswered-question');
  expect(found.map(({ fill, start }) => [fill, start])).toEqual([[['When does it ship to Leeds?'], undefined]]);
});

it('are not put out by what anybody may write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, text) => {
      const draft = answer(message, text);
      for (const { file } of files) expect(file.default.evaluate(draft).length).toBeLessThanOrEqual(12);
    }),
  );
});
