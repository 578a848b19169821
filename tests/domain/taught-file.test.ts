import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaughtField } from '../../lib/domain/taught';
import { mergeTaught, readTaughtFile, taughtFileText, withoutImport } from '../../lib/domain/taught-file';

const field = (name: string, day = 1, extra: Partial<TaughtField> = {}): TaughtField => ({
  adapter: 'order-details',
  field: name,
  locator: { tag: 'td', label: `Label of ${name}`, attributes: [['role', 'cell']], path: [0, 3, -1, 2] },
  taughtAt: `2026-11-0${day}T10:00:00.000Z`,
  ...extra,
});
const file = (content: object): string =>
  JSON.stringify({ makegood: 'taught-fields', version: 1, fields: [], ...content });

describe('a file of taught fields', () => {
  it('comes back as it was written', () => {
    const fields = [field('Items'), field('Totals', 2, { droppedAt: '2026-11-05T10:00:00.000Z' })];
    expect(readTaughtFile(`\ufeff${taughtFileText(fields)}`)).toEqual({ fields });
  });
  it.each([
    ['', { kind: 'not-json' }],
    ['{"makegood":', { kind: 'not-json' }],
    ['[]', { kind: 'not-ours' }],
    ['null', { kind: 'not-ours' }],
    [file({ makegood: 'history' }), { kind: 'not-ours' }],
    [file({ version: 2 }), { kind: 'version' }],
    [file({ fields: 'none' }), { kind: 'not-ours' }],
    [file({ fields: Array.from({ length: 501 }, () => field('Items')) }), { kind: 'too-many' }],
    [
      file({ fields: [field('Items'), { ...field('Totals'), taughtAt: 'yesterday' }] }),
      { kind: 'entry', entry: 2, part: 'taughtAt' },
    ],
    [
      file({ fields: [{ ...field('Items'), locator: { ...field('Items').locator, tag: '<img>' } }] }),
      { kind: 'entry', entry: 1, part: 'locator.tag' },
    ],
    [file({ fields: [7] }), { kind: 'entry', entry: 1, part: '' }],
  ])('is refused with what is wrong: %#', (text, problem) => {
    expect(readTaughtFile(text)).toEqual({ problem });
  });
  it('keeps nothing that is not asked for', () => {
    const text = file({
      fields: [{ ...field('Items'), note: 'x', locator: { ...field('Items').locator, html: '<b>' } }],
    });
    expect(readTaughtFile(text)).toEqual({ fields: [field('Items')] });
  });
});

describe('an import', () => {
  const kinds = fc.constantFrom('Items', 'Totals', 'Status');
  const list = fc
    .array(fc.tuple(kinds, fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, day]) => field(name, day)));
  const own = list.map((fields) => mergeTaught([], fields)?.fields ?? []);

  it('takes what is new or newer and says how many of each', () => {
    const mine = [field('Items', 3), field('Totals', 3)];
    const merge = mergeTaught(mine, [field('Items', 2), field('Totals', 4), field('Status', 1), field('Status', 1)]);
    expect(merge).toEqual({
      fields: [field('Items', 3), field('Totals', 4), field('Status', 1)],
      taken: [field('Totals', 4), field('Status', 1)],
      known: 1,
    });
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(own, list, (mine, incoming) => {
        const once = mergeTaught(mine, incoming)?.fields ?? [];
        expect(mergeTaught(once, incoming)).toMatchObject({ fields: once, taken: [] });
      }),
    );
  });
  it('can be taken back, whatever it was, and leaves what was taught since', () => {
    const sorted = (fields: readonly TaughtField[]) => [...fields].sort((a, b) => (a.field < b.field ? -1 : 1));
    fc.assert(
      fc.property(own, list, (mine, incoming) => {
        const { fields, taken } = mergeTaught(mine, incoming) ?? { fields: [], taken: [] };
        expect(sorted(withoutImport(fields, mine, taken))).toEqual(sorted(mine));
      }),
    );
    const since = field('Items', 9);
    expect(withoutImport([since], [], [field('Items', 2)])).toEqual([since]);
  });
  it('is refused where there would be more than a file holds', () => {
    const many = Array.from({ length: 500 }, (_, index) => field(`Field${index}`));
    expect(mergeTaught(many, [field('Items')])).toBeUndefined();
  });
});
