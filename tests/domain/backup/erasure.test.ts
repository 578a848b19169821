import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Erasure, erasure, erasureId, laterErasure, nextErasure } from '../../../lib/domain/backup/erasure';
import { pastedOrderIds } from '../../../lib/domain/backup/pasted-order-ids';
import { sha256Of } from '../../../lib/domain/backup/sha256-of';
import { z } from '../../../lib/domain/zod';

it('hashes as SHA-256 does, whatever the text and however long', () => {
  const wanted = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])
    expect(sha256Of('x'.repeat(length))).toBe(wanted('x'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => {
      expect(sha256Of(text)).toBe(wanted(text));
    }),
  );
});

const id = erasureId('all', '114-0000001-0000002');
const marks: fc.Arbitrary<Erasure> = fc
  .record({ at: fc.integer({ min: 0, max: 5 }), lifted: fc.boolean() })
  .map(({ at, lifted }) => ({ id, at: `2026-11-2${at}T00:00:00.000Z`, ...(lifted && { lifted }) }));

describe('the mark of an erased order', () => {
  it('does not name the order', () => {
    expect(z.safeParse(erasure, { id, at: '2026-11-21T00:00:00.000Z' }).success).toBe(true);
    expect(id).not.toContain('0000002');
    expect(erasureId('words', '114-0000001-0000002')).not.toBe(id);
    expect(erasureId('all', '114-0000001-0000003')).not.toBe(id);
  });
  it('merges the same in any order, in any groups and however often', () => {
    fc.assert(
      fc.property(marks, marks, marks, (a, b, c) => {
        expect(laterErasure(a, b)).toEqual(laterErasure(b, a));
        expect(laterErasure(laterErasure(a, b), c)).toEqual(laterErasure(a, laterErasure(b, c)));
        expect(laterErasure(a, a)).toEqual(a);
      }),
    );
  });
  it('comes after the one before it, also where the clock was set back', () => {
    fc.assert(
      fc.property(marks, fc.boolean(), (before, lifted) => {
        const next = nextErasure(id, before, '2026-11-22T00:00:00.000Z', lifted);
        expect(laterErasure(before, next)).toEqual(next);
        expect(next.lifted).toBe(lifted || undefined);
      }),
    );
  });
});

it('finds order IDs in whatever was pasted, each once, and says what is none', () => {
  expect(pastedOrderIds(' 114-0000001-0000002, "114‐0000001‐0000003";\n114-0000001-0000002 hello 12-3')).toEqual({
    ids: ['114-0000001-0000002', '114-0000001-0000003'],
    odd: ['hello', '12-3'],
  });
  expect(pastedOrderIds('')).toEqual({ ids: [], odd: [] });
});
