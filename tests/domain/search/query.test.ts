import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../lib/domain/search/query';
import { holdsDigits } from '../../../lib/domain/search/scan';
import { soldKeys, soldSpan } from '../../../lib/domain/search/sold-keys';

describe('what was typed', () => {
  it.each([
    ['kettle lid', { terms: ['kettle', 'lid'] }],
    ['500 ml', { terms: ['500', 'ml'] }],
    ['500', { terms: ['500'] }],
    [
      '114-0000001-0000002',
      { terms: ['114', '0000001', '0000002'], orderStart: '114-0000001-0000002', orderPart: '114-0000001-0000002' },
    ],
    ['\u200e114‑0000001\u200e', { terms: ['114', '0000001'], orderStart: '114-0000001', orderPart: '114-0000001' }],
    ['11400000010', { terms: ['11400000010'], orderStart: '114-0000001-0', orderPart: '11400000010' }],
    ['0002', { terms: ['0002'], orderStart: '000-2', orderPart: '0002' }],
    ['0001-0000002', { terms: ['0001', '0000002'], orderPart: '0001-0000002' }],
    ['lid 114-0000001-0000002', { terms: ['lid'], orderStart: '114-0000001-0000002' }],
    ['１１４-0000001-', { terms: ['114', '0000001'], orderStart: '114-0000001-', orderPart: '114-0000001-' }],
    ['  ', { terms: [] }],
    ['…!', { terms: [] }],
  ])('%j asks for %j', (typed, asked) => expect(askedBy(typed)).toEqual(asked));
});

describe('digits inside of an order number', () => {
  it.each([
    ['0000002', true],
    ['1-0000002', true],
    ['10000002', true],
    ['0-0000002', false],
    ['3', false],
  ])('%s: %s', (part, holds) => expect(holdsDigits('114-0000001-0000002', part)).toBe(holds));
});

describe('orders of a product', () => {
  const keyOf = (day: string) => soldKeys([{ sku: 'KT-1' }, { sku: 'KT-1', asin: 'B000000001' }], day);
  it('stand under its own number once, the newest first', () => {
    expect(keyOf('2026-01-31')).toHaveLength(1);
    expect(soldKeys([{ asin: 'B000000001' }, {}], '2026-01-31')[0]?.split('\u0000')[0]).toBe('B000000001');
    const days = ['2024-12-31', '2026-01-31', '2026-02-01', '2025-06-15'];
    const sorted = days.toSorted((a, b) => (String(keyOf(a)) < String(keyOf(b)) ? -1 : 1));
    expect(sorted).toEqual(days.toSorted().reverse());
  });
  it.each([
    ['2026-01-01', '2026-01-31', true],
    ['2026-01-31', '2026-01-31', true],
    ['2026-02-01', '2026-02-28', false],
    [undefined, '2026-01-30', false],
    [undefined, undefined, true],
  ])('between %s and %s: %s', (from, to, isIn) => {
    const [first, last] = soldSpan('KT-1', from, to);
    const [key = ''] = keyOf('2026-01-31');
    expect(first <= key && key <= last).toBe(isIn);
  });
  it('are those of no product whose number begins alike', () => {
    const [first, last] = soldSpan('KT-1');
    const [other = ''] = soldKeys([{ sku: 'KT-10' }], '2026-01-31');
    expect(first <= other && other <= last).toBe(false);
  });
});
