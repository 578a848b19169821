import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../lib/domain/read-date';

describe('readDay reads every shape that Seller Central prints', () => {
  it.each([
    ['Wed, Dec 4, 2019, 8:27 AM PST', [], '2019-12-04'],
    ['Thu, Dec 5, 2019', [], '2019-12-05'],
    ['Thu, 5 Dec 2019', [], '2019-12-05'],
    ['Sun, 2 Nov 2025, 15:20 MET', [], '2025-11-02'],
    ['2021年5月19日(水) 23:45 JST', ['ja'], '2021-05-19'],
    ['2026年9月4日', ['zh'], '2026-09-04'],
    ['11/30/2019', [], '2019-11-30'],
    ['30/11/2019', [], '2019-11-30'],
    ['September 4, 2013 3:26:28 PM PDT', [], '2013-09-04'],
    ['Jan 26, 2012 9:31:47 AM PST', [], '2012-01-26'],
    ['18 August 2012 20:08:17 GMT+02:00', [], '2012-08-18'],
    ['Mi., 4. Dez. 2019, 08:27 MEZ', ['de'], '2019-12-04'],
    ['4. März 2026', ['de'], '2026-03-04'],
    ['mer. 4 déc. 2019', ['fr'], '2019-12-04'],
    ['4 de diciembre de 2019', ['es'], '2019-12-04'],
    ['mer 4 dic 2019, 15:20 CET', ['it'], '2019-12-04'],
    ['mar 4 dic 2019', ['it'], '2019-12-04'],
    ['mar, 3 mar 2026', ['es'], '2026-03-03'],
    ['mar. 3 déc. 2019', ['fr'], '2019-12-03'],
    ['Sept 4, 2026', [], '2026-09-04'],
    ['04.09.26', ['de'], '2026-09-04'],
    ['4 grudnia 2019', ['pl'], '2019-12-04'],
    ['4 Aralık 2019', ['tr'], '2019-12-04'],
    ['2026-09-04', [], '2026-09-04'],
    ['5/5/2026', [], '2026-05-05'],
    ['11/30/2019 8:27 AM PST', [], '2019-11-30'],
    ['30.11.2019, 08:27 Uhr', ['de'], '2019-11-30'],
    ['2026-09-04T08:27:00Z', [], '2026-09-04'],
    ['2026/09/04(金) 8:27 JST', ['ja'], '2026-09-04'],
    ['2026年9月4日 星期五', ['zh'], '2026-09-04'],
    ['Sep 4, 2026 at 8:27 AM', [], '2026-09-04'],
    ['1er mars 2026 à 08:27', ['fr'], '2026-03-01'],
  ] as [string, string[], string][])('%s %j is %s', (text, languages, day) => {
    expect(readDay(text, languages)).toEqual({ day });
  });

  it('gives both readings where day and month could change places', () => {
    expect(readDay('9/4/2026')).toEqual({ either: ['2026-09-04', '2026-04-09'] });
  });

  it.each([
    ['Currently unavailable'],
    ['31/31/2026'],
    ['Feb 30, 2026'],
    ['Dec 4, 2019 - Dec 6, 2019'],
    [''],
    ['12.00'],
    ['9/4/2026 - 11/10/2026'],
    ['9/4/2026 (updated 11/10/2026)'],
    ['9/4/2026 (updated)'],
    ['9/4/2026 114-0000001-0000002'],
    ['2026-09-04 - 2026-09-06'],
    ['2026-09-04 2'],
    ['2026年9月4日~2026年9月6日'],
    ['Sep 4, 2026 8:27 AM - Sep 6, 2026 9:00 AM'],
    ['Sep 4, 2026 8:27 AM (updated)'],
    ['04.09.26 - 05.09.26'],
  ])('%s is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it.each([
    ['26/09/04', ['ja']],
    ['04/09/26', ['ja-JP']],
    ['26-09-04', ['zh-CN']],
    ['geändert am 4. September 2026', ['de']],
  ] as [string, string[]][])('%s %j is no day, or not known to be one', (text, languages) => {
    expect(readDay(text, languages)).toBeUndefined();
  });

  it('reads back any day that the runtime prints with a named month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2011-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'ja', 'zh', 'nl', 'sv', 'pl', 'pt'),
        (date, locale) => {
          const printed = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
          expect(readDay(printed, [locale]), printed).toEqual({ day: date.toISOString().slice(0, 10) });
        },
      ),
    );
  });
});
