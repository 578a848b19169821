import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Contribution, createDelta } from '../../../lib/domain/month/counts';

const contribution = fc.record<Contribution>({
  marketplace: fc.constantFrom('US', 'DE', undefined),
  month: fc.constantFrom('2026-09', '2026-10'),
  name: fc.constantFrom('orders', 'sales:USD'),
  by: fc.integer({ min: -5, max: 5 }),
});

const sumsOf = (all: readonly Contribution[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { marketplace, month, name, by } of all) {
    const key = `${marketplace ?? '-'}/${month} ${name}`;
    sums.set(key, (sums.get(key) ?? 0) + by);
  }
  return sums;
};

it('changes the counts by what is there after and was not before', () => {
  fc.assert(
    fc.property(fc.array(contribution), fc.array(contribution), (before, after) => {
      const delta = createDelta();
      delta.before(before);
      delta.after(after);
      const sums = sumsOf([...after, ...before.map((each) => ({ ...each, by: -each.by }))]);
      const said = [...delta.changes()].flatMap(([id, { counts }]) =>
        [...counts].map(([name, by]) => [`${id} ${name}`, by] as const),
      );
      expect(new Map(said)).toEqual(new Map([...sums].filter(([, by]) => by !== 0)));
    }),
  );
});

it('changes nothing where everything stays', () => {
  fc.assert(
    fc.property(fc.array(contribution), (same) => {
      const delta = createDelta();
      delta.before(same);
      delta.after(same);
      expect(delta.changes().size).toBe(0);
    }),
  );
});
