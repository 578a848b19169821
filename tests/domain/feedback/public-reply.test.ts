import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublicReply, replyRules } from '../../../lib/domain/feedback/public-reply';
import type { PublicReply } from '../../../lib/domain/feedback/reply-rules/says';
import { assess, type Example, type Rule } from '../../../lib/domain/rule';
import { textLanguages } from '../../../lib/domain/text/text';

type RuleFile = { default: Rule<PublicReply>; examples: readonly Example<PublicReply>[] };

const ROOT = join(import.meta.dirname, '..', '..', '..');
const names = readdirSync(join(ROOT, 'lib/domain/feedback/reply-rules')).filter((name) => name.startsWith('reply-'));
const files = await Promise.all(
  names.map(async (name) => ({
    name,
    file: (await import(`../../../lib/domain/feedback/reply-rules/${name.replace(/\.ts$/, '')}.ts`)) as RuleFile,
  })),
);
const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  unknown
>;

it('every rule of the folder is in force, once', () => {
  expect(replyRules.map(({ id }) => `${id}.ts`).sort()).toEqual([...names].sort());
});

describe.each(files)('$name', ({ name, file: { default: rule, examples } }) => {
  it('is named after its file', () => expect(`${rule.id}.ts`).toBe(name));
  it.each(examples)('finds $finds: $because', ({ given, finds }) => {
    expect(rule.evaluate(given)).toHaveLength(finds);
  });
  it('has examples of what it finds and of what it does not', () => {
    expect(examples.some(({ finds }) => finds > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds === 0)).toBe(true);
  });
  it('says texts that exist, on a ground', () => {
    for (const finding of examples.flatMap(({ given }) => assess([rule], given))) {
      expect(english).toHaveProperty(finding.text);
      expect(finding.grounds.length).toBeGreaterThan(0);
    }
  });
});

describe('checkPublicReply', () => {
  const found = (text: string): [string, string, string][] =>
    checkPublicReply(text).map(({ text: key, severity, start, end }) => [
      key,
      severity,
      text.slice(start ?? 0, end ?? 0),
    ]);

  it('has nothing against a reply that is polite and says what was done', () => {
    expect(
      found('We are sorry that the lamp came late. We have refunded the shipping and changed our carrier.'),
    ).toEqual([]);
  });
  it('names the words, warnings first', () => {
    expect(found('Sorry. You must remove the feedback, order 114-0000001-0000002!!!')).toEqual([
      ['replyOrderNumber', 'warning', '114-0000001-0000002'],
      ['replyPressure', 'warning', 'remove the feedback'],
      ['replyShouting', 'advice', '!!!'],
      ['replyNoRemedy', 'advice', ''],
    ]);
  });
  it('finds out the language', () => {
    expect(found('Das tut uns leid, wir haben den Betrag erstattet. Aber es war Ihre eigene Schuld.')).toEqual([
      ['replyBlame', 'warning', 'Ihre eigene Schuld'],
    ]);
  });
  it('says of a language that is not checked only what every language shares', () => {
    expect(found('Bardzo przepraszamy, to jest zamówienie 114-0000001-0000002').map(([key]) => key)).toEqual([
      'replyOrderNumber',
    ]);
  });
  it('never throws, and its spans lie in the draft', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...textLanguages, 'other' as const),
        (text, language) => {
          for (const { start, end } of checkPublicReply(text, language)) {
            expect(start === undefined).toBe(end === undefined);
            if (start === undefined || end === undefined) continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
