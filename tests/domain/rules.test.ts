import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refundRules } from '../../lib/domain/refund-rules';
import type { RefundSituation } from '../../lib/domain/refund-situation';
import { assess, type Example, type Rule } from '../../lib/domain/rule';
import { situation, usd } from '../../lib/domain/rules/examples';

type RuleFile = { default: Rule<RefundSituation>; examples: readonly Example<RefundSituation>[] };

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'lib/domain/rules');
const NO_RULES = ['examples.ts', 'sources.ts'];
const names = readdirSync(FOLDER).filter((name) => !NO_RULES.includes(name));
const files = await Promise.all(
  names.map(async (name) => ({
    name,
    file: (await import(`../../lib/domain/rules/${name.replace(/\.ts$/, '')}.ts`)) as RuleFile,
  })),
);
const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;

/** How many places an interface text has to fill. */
const places = (key: string): number => new Set(english[key]?.message.replaceAll('$$', '').match(/\$\d/g) ?? []).size;

it('every rule of the folder is in force, once', () => {
  expect(refundRules.map(({ id }) => `${id}.ts`).sort()).toEqual([...names].sort());
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
  it('says texts that exist, with all their places filled, and on what ground', () => {
    for (const { given } of examples) {
      for (const finding of assess([rule], given)) {
        expect(english, finding.text).toHaveProperty(finding.text);
        expect(finding.fill.length, finding.text).toBe(places(finding.text));
        if (finding.ready) expect(finding.ready.fill.length, finding.ready.text).toBe(places(finding.ready.text));
        expect(finding.grounds.length, finding.rule).toBeGreaterThan(0);
      }
    }
  });
  it('is silent on the examples that are there for the other rules’ silence', () => {
    expect(rule.evaluate(situation({ typed: null }))).toEqual([]);
  });
});

describe('all rules together', () => {
  it('put warnings first', () => {
    const severe = assess(
      refundRules,
      situation({ typed: { refund: usd(30_00), other: usd(50_00) }, form: { reason: 'defective' } }),
    );
    expect(severe.map(({ rule }) => rule)).toEqual([
      'refund-above-paid',
      'concession-above-limit',
      'reason-advice',
      'above-order-total',
      'refund-rate',
    ]);
  });
  it('never say anything of an amount that could not be read, and never throw', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 100_00 }).map(usd),
      fc.constant('unreadable' as const),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (refund, returnShipping, other, full) => {
        const found = assess(refundRules, situation({ typed: { refund, returnShipping, other }, form: { full } }));
        for (const { rule } of found) {
          if (rule === 'refund-above-paid') expect(refund).toMatchObject({ currency: 'USD' });
          if (rule === 'above-order-total') expect([refund, returnShipping, other]).not.toContain('unreadable');
        }
      }),
    );
  });
});
