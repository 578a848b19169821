import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateHints, type DayOrder, orderOf, readDays, settleDays } from '../../../lib/domain/feedback/list-dates';

const either = (monthFirst: string, dayFirst: string) => ({ either: [monthFirst, dayFirst] as const });
const APRIL_OR_SEPTEMBER = either('2026-09-04', '2026-04-09');
const MARCH_OR_MAY = either('2026-05-03', '2026-03-05');

describe('settleDays', () => {
  it.each<[string, DateHints, string]>([
    ['American English', { language: 'en-US' }, '2026-09-04'],
    ['American English as Java writes it', { language: 'en_US' }, '2026-09-04'],
    ['British English', { language: 'en-GB' }, '2026-04-09'],
    ['German', { language: 'de' }, '2026-04-09'],
    ['French of France', { language: 'fr-FR' }, '2026-04-09'],
    ['bare English on the American host', { language: 'en', host: 'sellercentral.amazon.com' }, '2026-09-04'],
    ['another date of the list', { attested: ['day-first'] }, '2026-04-09'],
    ['a day that cannot be yet', { latest: '2026-05-01' }, '2026-04-09'],
  ])('is settled by %s', (_name, hints, day) => {
    expect(settleDays([APRIL_OR_SEPTEMBER], hints)).toEqual([{ day }]);
  });

  it.each<[string, DateHints]>([
    ['nothing', {}],
    ['bare English on a European host', { language: 'en', host: 'sellercentral-europe.amazon.com' }],
    ['French of Canada', { language: 'fr-CA' }],
    ['Japanese', { language: 'ja-JP' }],
    ['newest first with one date alone', { newestFirst: 'said' }],
    ['a today behind both', { latest: '2026-12-01' }],
    ['a today before both, which is a clock gone wrong', { latest: '2026-01-01' }],
    ['dates of both orders', { attested: ['day-first', 'month-first'] }],
    ['a language against another date', { attested: ['day-first'], language: 'en-US' }],
    ['a language against today', { latest: '2026-05-01', language: 'en-US' }],
  ])('stays open by %s', (_name, hints) => {
    expect(settleDays([APRIL_OR_SEPTEMBER], hints)).toEqual([APRIL_OR_SEPTEMBER]);
  });

  it('is settled by an order that only one reading keeps', () => {
    const list = [APRIL_OR_SEPTEMBER, MARCH_OR_MAY, either('2026-01-05', '2026-05-01')];
    expect(settleDays(list, { newestFirst: 'said' })).toEqual([
      { day: '2026-09-04' },
      { day: '2026-05-03' },
      { day: '2026-01-05' },
    ]);
  });
  it('is not settled by an order that nobody says the list has', () => {
    const list = [APRIL_OR_SEPTEMBER, either('2026-01-05', '2026-05-01')];
    expect(settleDays(list)).toEqual(list);
  });
  it.each<[string, [string, string][]]>([
    [
      'two rows',
      [
        ['2026-10-08', '2026-08-10'],
        ['2026-09-10', '2026-10-09'],
      ],
    ],
    [
      'three rows',
      [
        ['2026-09-04', '2026-04-09'],
        ['2026-05-03', '2026-03-05'],
        ['2026-01-05', '2026-05-01'],
      ],
    ],
    [
      'days that repeat',
      [
        ['2026-09-04', '2026-04-09'],
        ['2026-09-04', '2026-04-09'],
        ['2026-05-03', '2026-03-05'],
        ['2026-01-05', '2026-05-01'],
      ],
    ],
    [
      'a list that may as well be oldest first',
      [
        ['2026-10-03', '2026-03-10'],
        ['2026-09-04', '2026-04-09'],
        ['2026-08-05', '2026-05-08'],
        ['2026-07-06', '2026-06-07'],
      ],
    ],
  ])('is not settled by an order that is only likely, by %s', (_name, pairs) => {
    const list = pairs.map(([monthFirst, dayFirst]) => either(monthFirst, dayFirst));
    expect(settleDays(list, { newestFirst: 'likely' })).toEqual(list);
  });
  it('is settled by a likely order of four days that the other reading breaks again and again', () => {
    const list = [
      either('2026-09-04', '2026-04-09'),
      either('2026-08-06', '2026-06-08'),
      either('2026-07-01', '2026-01-07'),
      either('2026-05-03', '2026-03-05'),
    ];
    expect(settleDays(list, { newestFirst: 'likely' })[0]).toEqual({ day: '2026-09-04' });
  });
  it('takes no settled day for wrong that is later than today', () => {
    const list = [{ day: '2026-10-30' }, APRIL_OR_SEPTEMBER];
    expect(settleDays(list, { latest: '2026-05-01' })).toEqual(list);
  });
});

describe('orderOf', () => {
  it.each<[string, DayOrder | undefined]>([
    ['8/30/2026', 'month-first'],
    ['30/8/26', 'day-first'],
    ['30-08-2026', 'day-first'],
    ['9/4/2026', undefined],
    ['5/5/2026', undefined],
    ['30.8.2026', undefined],
    ['2026/08/30', undefined],
    ['30/30/2026', undefined],
    ['Aug 30, 2026', undefined],
  ])('%s: %s', (text, order) => expect(orderOf(text)).toBe(order));
});

describe('readDays', () => {
  it('lets one date settle the others and keeps the places of what is none', () => {
    expect(readDays(['9/4/2026', 'soon', '8/30/2026'], {})).toEqual([
      { day: '2026-09-04' },
      undefined,
      { day: '2026-08-30' },
    ]);
  });

  it.each<[string, string]>([
    ['en', 'sellercentral.amazon.com'],
    ['en-US', 'sellercentral.amazon.com'],
  ])('lets a date of the page outweigh the guess by its language, %s', (language, host) => {
    expect(readDays(['13/4/26', '9/4/26'], { language, host })).toEqual([{ day: '2026-04-13' }, { day: '2026-04-09' }]);
  });
  it('leaves all open where dates of the page contradict each other, whatever its language', () => {
    const open = readDays(['13/4/2026', '4/13/2026', '9/4/2026'], { language: 'en-US' })[2];
    expect(open).toEqual(APRIL_OR_SEPTEMBER);
  });
  it.each(['11/10/2126', '11/10/1926', '11/10/2569', '11/30/2026', '11/10/1999', '13.12.2026'])(
    '%s is no day of a list that ends on 23 November 2026',
    (text) => expect(readDays([text], { latest: '2026-11-23', language: 'en-US' })).toEqual([undefined]),
  );
  it('keeps a day that is tomorrow', () => {
    expect(readDays(['11/23/2026'], { latest: '2026-11-23' })).toEqual([{ day: '2026-11-23' }]);
  });

  const print = (day: string, order: DayOrder): string => {
    const [year, month, date] = day.split('-').map(Number);
    return (order === 'month-first' ? [month, date, year] : [date, month, year]).join('/');
  };
  const days = fc
    .array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 })
    .map((ages) =>
      ages
        .sort((a, b) => a - b)
        .map((age) => new Date(Date.UTC(2026, 10, 21) - age * 86_400_000).toISOString().slice(0, 10)),
    );

  it('never settles a list printed newest first to the other order', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<DayOrder>('month-first', 'day-first'), (list, order) => {
        const read = readDays(
          list.map((day) => print(day, order)),
          { newestFirst: 'likely', latest: '2026-11-22' },
        );
        for (const [at, day] of list.entries()) {
          const said = read[at];
          if (said && 'day' in said) expect(said.day).toBe(day);
          else expect(said?.either).toContain(day);
        }
      }),
      { numRuns: 2_000 },
    );
  });
  it('settles all of a list or none of it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<DayOrder>('month-first', 'day-first'), (list, order) => {
        const texts = list.map((day) => print(day, order));
        const open = readDays(texts, { newestFirst: 'likely' }).filter((each) => each && 'either' in each);
        const ambiguous = readDays(texts, { attested: ['month-first', 'day-first'] });
        expect([0, ambiguous.filter((each) => each && 'either' in each).length]).toContain(open.length);
      }),
    );
  });
});
