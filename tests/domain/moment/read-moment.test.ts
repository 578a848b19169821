import { describe, expect, it } from 'vitest';
import { datePartOf, type MomentHints, readMoment, readStamp } from '../../../lib/domain/moment/read-moment';

const now = Date.parse('2026-11-21T20:00:00Z');
const hints: MomentHints = {
  now,
  since: now - 60_000,
  zones: ['America/Los_Angeles', 'Europe/Berlin'],
  languages: ['de', 'fr', 'es', 'it', 'ja', 'zh-CN'],
  dates: { language: 'en-US', host: 'sellercentral.amazon.com', latest: '2026-11-22' },
};
const read = (text: string, more: Partial<MomentHints> = {}) => readMoment(text, { ...hints, ...more });
const exact = (at: string) => ({ from: `${at}:00.000Z`, to: `${at}:00.000Z` });
/** The same wall clock in Berlin (earlier) and in Los Angeles (later), in summer time. */
const wide = (from: string, to: string) => ({ from: `${from}:00.000Z`, to: `${to}:00.000Z` });

describe('a moment with its zone', () => {
  it.each([
    ['Wed, Dec 4, 2019, 8:27 AM PST', '2019-12-04T16:27'],
    ['Sun, 2 Nov 2025, 15:20 MET', '2025-11-02T14:20'],
    ['2021年5月19日(水) 23:45 JST', '2021-05-19T14:45'],
    ['18 August 2012 20:08 GMT+02:00', '2012-08-18T18:08'],
    ['2 Oct 2026 09:14 +0530', '2026-10-02T03:44'],
    ['2026-10-02T09:14:00Z', '2026-10-02T09:14'],
    ['2026-10-02T09:14:00+02:00', '2026-10-02T07:14'],
  ])('is exact: %s', (text, at) => expect(read(text)).toEqual(exact(at)));
  it.each(['Oct 2, 2026 9:14 AM CST', 'Oct 2, 2026 9:14 AM IST', 'Oct 2, 2026 9:14 AM XQZ'])(
    'is none where its zone means several things or nothing: %s',
    (text) => expect(read(text)).toBeUndefined(),
  );
});

describe('a time of day without zone', () => {
  it.each([
    '10/2/2026 9:14 AM',
    '10/2/2026, 9:14 am',
    'Oct 2, 2026 at 9:14 AM',
    'Sent: Fri, Oct 2, 2026, 09:14',
    '02.10.2026, 09:14 Uhr',
    '2. Oktober 2026 um 09:14',
    'Gesendet am 2. Okt. 2026, 9:14 Uhr',
    'ven. 2 oct. 2026 à 09:14',
    'Envoyé le 2 octobre 2026, 9 h 14',
    '2 de octubre de 2026, 9:14 a. m.',
    'ven 2 ott 2026, 09:14',
    '2 ottobre 2026 alle ore 9.14',
    '2026年10月2日(金) 9:14',
    '2026/10/02 午前9:14',
    '2026年10月2日 上午9:14',
    '2026-10-02 09:14',
  ])('is between both zones: %s', (text) => {
    expect(read(text)).toEqual(wide('2026-10-02T07:14', '2026-10-02T16:14'));
  });
  it.each([
    ['10/2/2026 12:05 AM', wide('2026-10-01T22:05', '2026-10-02T07:05')],
    ['10/2/2026 12:05 PM', wide('2026-10-02T10:05', '2026-10-02T19:05')],
    ['2026年10月2日 下午3:20', wide('2026-10-02T13:20', '2026-10-02T22:20')],
    ['2026年10月2日 午後3時20分', wide('2026-10-02T13:20', '2026-10-02T22:20')],
  ])('in halves of the day: %s', (text, span) => expect(read(text)).toEqual(span));
  it('is two hours where clocks go back', () => {
    expect(read('Oct 25, 2026 02:30', { zones: ['Europe/Berlin'] })).toEqual(
      wide('2026-10-25T00:30', '2026-10-25T01:30'),
    );
  });
});

describe('a day alone', () => {
  it.each(['10/2/2026', 'Oct 2, 2026', '2. Oktober 2026', '2026年10月2日', '02.10.26'])('is all of it: %s', (text) => {
    expect(read(text)).toEqual({ from: '2026-10-01T22:00:00.000Z', to: '2026-10-03T06:59:59.999Z' });
  });
});

describe('day and month that could change places', () => {
  it('are no moment where nothing settles them', () => {
    expect(read('10/2/2026 9:14', { dates: {} })).toBeUndefined();
    expect(read('10/2/2026', { dates: { language: 'fr-CA' } })).toBeUndefined();
  });
  it('are settled by the language, by other dates, and by what has not come yet', () => {
    expect(read('10/2/2026 9:14', { dates: { language: 'fr-FR' } })?.from).toBe('2026-02-10T08:14:00.000Z');
    expect(read('10/2/2026', { dates: { attested: ['day-first'] } })?.from.slice(0, 7)).toBe('2026-02');
    expect(read('2/12/2026', { dates: { latest: '2026-11-22' } })?.from.slice(0, 7)).toBe('2026-02');
  });
});

describe('a moment counted back', () => {
  const HOUR = 3_600_000;
  const back = (from: number, to: number) => ({
    from: new Date(hints.since - from * HOUR).toISOString(),
    to: new Date(now - to * HOUR).toISOString(),
  });
  it.each([
    '2 hours ago',
    'vor 2 Stunden',
    'il y a 2 heures',
    'hace 2 horas',
    '2 ore fa',
    '2時間前',
    '2小时前',
    'about 2 hrs ago',
  ])('may be one off: %s', (text) => expect(read(text)).toEqual(back(3, 1)));
  it.each(['an hour ago', 'vor einer Stunde', 'il y a une heure', "un'ora fa", 'hace una hora'])('%s', (text) =>
    expect(read(text)).toEqual(back(2, 0)),
  );
  it.each(['3 days ago', 'vor 3 Tagen', 'il y a 3 jours', 'hace 3 días', '3 giorni fa', '3日前', '3天前'])(
    '%s',
    (text) => expect(read(text)).toEqual(back(96, 48)),
  );
  it.each(['Yesterday', 'Gestern', 'Hier', 'ayer', 'ieri', '昨日', '昨天'])('in days: %s', (text) => {
    expect(read(text)).toEqual({ from: '2026-11-19T23:00:00.000Z', to: '2026-11-21T07:59:59.999Z' });
  });
  it.each(['Yesterday, 9:14 AM', 'gestern um 09:14', 'hier à 09:14', '昨日 9:14'])(
    'in days with a time: %s',
    (text) => {
      expect(read(text)).toEqual(wide('2026-11-20T08:14', '2026-11-20T17:14'));
    },
  );
  it('holds both days where midnight lies between', () => {
    const late = Date.parse('2026-11-21T23:30:00Z');
    const span = read('yesterday', { zones: ['UTC'], since: late, now: late + HOUR });
    expect(span).toEqual({ from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T23:59:59.999Z' });
  });
});

describe('what is no moment', () => {
  it.each([
    '',
    '9:14',
    '9:14 AM',
    'Oct 2',
    'Oct 2, 9:14 AM',
    '25:14 10/2/2026',
    '10/2/2026 13:14 PM',
    'Nov 30, 2026 9:14 AM',
    '13/13/2026',
    'It came on Oct 2, 2026',
    'Oct 2, 2026 9:14 AM Please answer',
    'Oct 2 - Oct 5, 2026',
    '2 hours',
    'in 2 hours',
    '2 people ago',
    '114-0000001-0000002',
    '$10.02',
    'Resolved',
  ])('%s', (text) => expect(read(text)).toBeUndefined());
});

describe('a stamp for machines', () => {
  it('is exact with a zone and a span without', () => {
    expect(readStamp('2026-10-02T09:14:00.000Z', hints)).toEqual(exact('2026-10-02T09:14'));
    expect(readStamp('2026-10-02T09:14', hints)).toEqual(wide('2026-10-02T07:14', '2026-10-02T16:14'));
  });
  it.each(['2126-10-02T09:14:00Z', '1826-10-02T09:14:00Z', '2026-13-02T09:14:00Z', 'P2D', '09:14', '1790932440000'])(
    'is not %s',
    (text) => expect(readStamp(text, hints)).toBeUndefined(),
  );
});

it('tells the part that shows the order of day and month', () => {
  expect(datePartOf('Sent: 13/10/2026, 9:14')).toBe('13/10/2026');
  expect(datePartOf('13/10/2026 it came')).toBeUndefined();
});
