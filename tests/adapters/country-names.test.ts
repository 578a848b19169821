import { describe, expect, it } from 'vitest';
import { storeOfCountry } from '../../lib/adapters/feedback/country-names';
import { marketplaceCodes } from '../../lib/domain/marketplace';

describe.each(['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'])('the names of countries in %s', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  it.each(marketplaceCodes)('hold %s', (code) => {
    expect(storeOfCountry(names.of(code === 'UK' ? 'GB' : code) ?? '')).toBe(code);
  });
});

it.each(['', 'Example Widgets Ltd', 'Germany Example Shop', 'North America'])('%j is no country', (text) => {
  expect(storeOfCountry(text)).toBeUndefined();
});
