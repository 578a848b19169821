import { describe, expect, it } from 'vitest';
import { isMonth } from '../../../lib/domain/month/months';

describe('a month in an address', () => {
  it.each(['2026-01', '2026-09', '2026-10', '2026-12', '1999-12'])('is %s', (text) => expect(isMonth(text)).toBe(true));
  it.each(['2026-00', '2026-13', '2026-1', '2026-99', '0000-01', '2026-10-01', 'x2026-10', ''])('is not %j', (text) =>
    expect(isMonth(text)).toBe(false),
  );
});
