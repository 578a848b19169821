import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { exampleOrder, type PolicyExample } from '../../../lib/domain/reply/policy/policy-example';
import type { DraftRule, SentenceRule } from '../../../lib/domain/reply/reply';
import { draftRules, sentenceRules } from '../../../lib/domain/reply/rules';
import type { Example } from '../../../lib/domain/rule';

type RuleFile = { default: DraftRule | SentenceRule; examples: readonly Example<PolicyExample>[] };

const ROOT = join(import.meta.dirname, '../../..');
const names = [...sentenceRules, ...draftRules]
  .filter(({ group }) => group === 'policy' || group === 'accurate')
  .map(({ id }) => id);
const files = await Promise.all(
  names.map(async (name) => ({ name, file: (await import(`../../../lib/domain/reply/rules/${name}.ts`)) as RuleFile })),
);
const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;
const check = createReplyChecker();
const found = ({ message, ...given }: PolicyExample) =>
  check({
    mode: 'answer',
    today: '2026-11-22',
    ...given,
    answers: message === undefined ? undefined : { text: message, triage: assessMessage(message) },
  });
/** How many places an interface text has to fill. */
const places = (key: string): number => new Set(english[key]?.message.replaceAll('$$', '').match(/\$\d/g) ?? []).size;

describe.each(files)('$name', ({ name, file: { default: rule, examples } }) => {
  it('is named after its file', () => expect(rule.id).toBe(name));
  it.each(examples)('finds $finds: $because', ({ given, finds }) => {
    const own = found(given).filter(({ rule: id }) => id === name);
    expect(own).toHaveLength(finds);
    for (const { start, end, text, fill } of own) {
      if (start !== undefined) expect(given.text.slice(start, end)).not.toBe('');
      expect(fill.length, text).toBe(places(text));
    }
  });
  it('has examples of what it finds and of what it does not', () => {
    expect(new Set(examples.map(({ finds }) => finds > 0)).size).toBe(2);
  });
  it('says a text that exists, and on what ground', () => {
    expect(english).toHaveProperty(rule.text);
    expect(rule.grounds.length).toBeGreaterThan(0);
  });
});

it.each(
  files.flatMap(({ file }) => file.examples.filter(({ finds, given }) => finds === 0 && !given.mode && !given.order)),
)('no rule with a flag says anything of what is only alike: $given.text', ({ given }) => {
  expect(found(given).filter(({ group, flag }) => group === 'policy' && flag)).toEqual([]);
});

describe('better words', () => {
  it.each([
    ['en', 'You must cancel the order.', 'I can cancel the order for you if you wish.'],
    ['de', 'Bitte stornieren Sie die Bestellung.', 'Wenn Sie möchten, storniere ich die Bestellung für Sie.'],
    ['fr', 'Merci d’annuler la commande.', 'Si vous le souhaitez, je peux annuler la commande pour vous.'],
  ] as const)('in %s stand in place of the sentence, and say nothing that a rule finds', (language, text, words) => {
    const [finding] = found({ text, language });
    expect(finding).toMatchObject({ start: 0, end: text.length, better: { words, place: 'instead' } });
    expect(found({ text: words, language })).toEqual([]);
  });
  it.each(['en', 'de', 'fr', 'es', 'it'] as const)('of every rule are themselves found by none (%s)', (language) => {
    const better = files
      .flatMap(({ file }) => file.examples)
      .filter(({ given, finds }) => finds > 0 && given.language === language && !given.mode)
      .flatMap(({ given }) => found(given))
      .flatMap(({ better: each }) => (each && each.words.trim() !== '' ? [each.words] : []));
    expect(better.length).toBeGreaterThan(0);
    // Some leave a date or a cause to be filled in, and that is said of them.
    for (const words of new Set(better))
      expect(
        found({ text: words, language }).filter(({ rule }) => rule !== 'left-blank'),
        words,
      ).toEqual([]);
  });
});

it.each([
  ['USPS 9400111899223197428490 is on its way to you.', '9400111899223197428490'],
  ['USPS 9400111899223197428490 12 34', '9400111899223197428490'],
  ['Tracking: 9405 5036 9930 0512 7744 08 with USPS', '9405 5036 9930 0512 7744 08'],
  ['Royal Mail has it: tracking AB 1234 5678 9 GB today.', 'AB 1234 5678 9 GB'],
  ['ups 1z999aa10123456799 it is.', '1z999aa10123456799'],
  ['Your DHL parcel: JJD 0003 4043 4188 8112 3990 THANKS', 'JJD 0003 4043 4188 8112 3990'],
])('marks the number of a parcel alone: %s', (text, number) => {
  const places = found({ text, language: 'en', order: exampleOrder }).filter(({ rule }) => rule === 'other-tracking');
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([number]);
});

it('in a language that is not checked only what needs no language is found', () => {
  const text = 'Skriv til oss på hjelp@lampe.example og slett vurderingen 😕';
  expect(found({ text, language: 'other' }).map(({ rule }) => rule)).toEqual(['contact-details', 'emoji']);
});

describe('a line of 100,000 signs', () => {
  it.each([
    'a',
    '1',
    '.',
    '@',
    ' ',
    '!',
    'a ',
    '1 ',
    'a.',
    '1-',
    'please ',
    'if you ',
    '★',
    '<a ',
    'one ',
    '$1 ',
    '1.00 ',
  ])('of "%s" is read in time', (sign) => {
    const text = sign.repeat(Math.ceil(100_000 / sign.length));
    const start = performance.now();
    for (const mode of ['answer', 'public'] as const)
      found({
        text,
        language: 'en',
        mode,
        order: exampleOrder,
      });
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
