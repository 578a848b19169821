import { beforeEach, describe, expect, it } from 'vitest';
import { MONEY_STEPS, pointText, tickTexts } from '../../../components/performance/chart-texts';
import { nameTexts } from '../feedback/shown';

beforeEach(() => nameTexts());

const money = { unit: 'money', currency: 'GBP' } as const;
const share = { unit: 'ppm' } as const;

describe('the axis of a chart', () => {
  it('says of each tick what it is, however small the step', () => {
    expect(tickTexts(money, [0, 5, 10], 5)).toEqual(['£0', '£5', '£10']);
    expect(tickTexts(money, [0, 2.5, 5], 2.5)).toEqual(['£0.0', '£2.5', '£5.0']);
    expect(tickTexts(share, [0, 2.5, 5], 2.5)).toEqual(['0%', '2.5%', '5%']);
    expect(tickTexts(share, [0, 0.25, 0.5], 0.25)).toEqual(['0%', '0.25%', '0.5%']);
    expect(tickTexts(share, [0, 0.1, 0.2, 0.30000000000000004], 0.1).at(-1)).toBe('0.3%');
  });
  it('goes up by whole amounts of money', () => {
    expect(MONEY_STEPS.slice(0, 7)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(MONEY_STEPS.every(Number.isInteger)).toBe(true);
    // Yen have no smaller unit, and a shop may give away millions of them.
    expect(MONEY_STEPS.at(-1)).toBeGreaterThan(1e9);
  });
  it('writes the newest value as the table has it', () => {
    expect(pointText(money, 12.5)).toBe('£12.50');
    expect(pointText({ unit: 'money', currency: 'JPY' }, 1250)).toBe('¥1,250');
    expect(pointText(share, 19.512345)).toBe('19.51%');
  });
});
