import { constantFrom, property, assert as prove } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hides, keptUntil, laterMark, type Mark, mark } from '../../../lib/domain/queue/mark';
import { takenBack } from '../../../lib/domain/queue/put-away';
import { z } from '../../../lib/domain/zod';

const DONE = '2026-11-22T10:00:00.000Z';
const made = (more: Partial<Mark> = {}): Mark => ({
  id: 'message:order:114-0000001-0000002',
  kind: 'done',
  at: DONE,
  until: keptUntil(DONE),
  row: { kind: 'message' },
  ...more,
});
const snoozed = (until: string): Mark => made({ kind: 'snoozed', until });

describe('a mark', () => {
  it.each<[string, Mark, news: string, now: string, boolean]>([
    ['what was dealt with', made(), '2026-11-22T09:00:00.000Z', '2026-11-22T10:00:00.000Z', true],
    ['it in a year', made(), '2026-11-22T09:00:00.000Z', '2027-11-22T10:00:00.000Z', true],
    ['what came with it', made(), DONE, '2026-11-22T10:00:00.001Z', true],
    ['what is new since', made(), '2026-11-22T10:00:00.001Z', '2026-11-22T11:00:00.000Z', false],
    [
      'what was put off',
      snoozed('2026-11-22T11:00:00.000Z'),
      '2026-11-22T09:00:00.000Z',
      '2026-11-22T10:59:00.000Z',
      true,
    ],
    ['it when its time is over', snoozed('2026-11-22T11:00:00.000Z'), '', '2026-11-22T11:00:00.000Z', false],
    [
      'what is new since it was put off',
      snoozed('2026-11-22T12:00:00.000Z'),
      '2026-11-22T10:30:00.000Z',
      '2026-11-22T11:00:00.000Z',
      false,
    ],
    [
      'what was put off for longer than can be chosen',
      snoozed('2027-11-22T12:00:00.000Z'),
      '',
      '2026-11-22T11:00:00.000Z',
      false,
    ],
    ['what was taken back', made({ kind: 'open' }), '', '2026-11-22T11:00:00.000Z', false],
    ['what was dealt with on a clock that was ahead', made(), '', '2026-11-22T09:59:00.000Z', false],
  ])('hides %s or not', (_what, each, news, now, hidden) => {
    expect(z.parse(mark, each)).toEqual(each);
    expect(hides(each, news, now)).toBe(hidden);
  });
  it('is taken back by a later one, also on a clock that stands still', () => {
    const back = takenBack(made(), DONE);
    expect(back.at > DONE).toBe(true);
    expect(laterMark(made(), back)).toBe(back);
    expect(takenBack(made(), '2026-11-22T12:00:00.000Z').at).toBe('2026-11-22T12:00:00.000Z');
  });
  it('of two is the same whoever comes first, and however often', () => {
    const moments = ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.001Z', '2026-11-23T10:00:00.000Z'];
    const kinds = ['done', 'snoozed', 'open'] as const;
    const any = constantFrom(...moments.flatMap((at) => kinds.map((kind) => made({ at, kind }))));
    prove(
      property(any, any, any, (a, b, c) => {
        expect(laterMark(a, b)).toEqual(laterMark(b, a));
        expect(laterMark(laterMark(a, b), c)).toEqual(laterMark(a, laterMark(b, c)));
        expect(laterMark(a, a)).toEqual(a);
      }),
    );
  });
});
