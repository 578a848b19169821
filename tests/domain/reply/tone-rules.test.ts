import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import type { DraftRule, SentenceRule } from '../../../lib/domain/reply/reply';
import { draftRules, sentenceRules } from '../../../lib/domain/reply/rules';
import type { ToneExample } from '../../../lib/domain/reply/tone/tone-example';
import type { Example } from '../../../lib/domain/rule';

type ToneRuleFile = { default: DraftRule | SentenceRule; examples: readonly Example<ToneExample>[] };

const ROOT = join(import.meta.dirname, '../../..');
const names = [...sentenceRules, ...draftRules].filter(({ group }) => group === 'tone').map(({ id }) => id);
const files = await Promise.all(
  names.map(async (name) => ({
    name,
    file: (await import(`../../../lib/domain/reply/rules/${name}.ts`)) as ToneRuleFile,
  })),
);
const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as object;
const check = createReplyChecker();
const found = ({ text, language }: ToneExample) => check({ text, language, mode: 'answer', today: '2026-11-22' });

it('there are eight tones, insults, and what is promised without a bound', () => expect(names).toHaveLength(10));

describe.each(files)('$name', ({ name, file: { default: rule, examples } }) => {
  it.each(examples)('finds $finds: $because', ({ given, finds }) => {
    const own = found(given).filter(({ rule: id }) => id === name);
    expect(own).toHaveLength(finds);
    for (const { start = -1, end = -1 } of own) expect(given.text.slice(start, end).trim()).not.toBe('');
  });
  it('has examples of what it finds and of what it does not', () => {
    expect(new Set(examples.map(({ finds }) => finds > 0)).size).toBe(2);
  });
  it('says a text that exists, and on what ground', () => {
    expect(english).toHaveProperty(rule.text);
    expect(rule.grounds.length).toBeGreaterThan(0);
  });
});

it.each(files.flatMap(({ file }) => file.examples.filter(({ finds }) => finds === 0).map(({ given }) => given)))(
  'no tone is found in what is only alike: $text',
  (given) => {
    expect(found(given).filter(({ group }) => group === 'tone')).toEqual([]);
  },
);

it('the same words sound otherwise beside an apology and a remedy', () => {
  const words = 'Small marks are normal.';
  const kind = `I am so sorry. ${words} A new board goes out today and the postage is refunded.`;
  const of = (text: string) => found({ text, language: 'en' }).filter(({ rule }) => rule === 'dismissive').length;
  expect([of(words), of(kind)]).toEqual([1, 0]);
});

it('a language that is not checked is not judged', () => {
  expect(found({ text: 'Calm down. Not our problem.', language: 'ja' })).toEqual([]);
});
