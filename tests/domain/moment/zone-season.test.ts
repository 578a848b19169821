import { describe, expect, it } from 'vitest';
import { type MomentHints, readMoment, readStamp } from '../../../lib/domain/moment/read-moment';

const now = Date.parse('2026-11-21T20:00:00Z');
const hints: MomentHints = { now, since: now, zones: ['America/Los_Angeles'], languages: ['en', 'de'], dates: {} };
const hours = (text: string, more: object = {}) => {
  const read = readMoment(text, { ...hints, ...more });
  return read && [read.from.slice(11, 16), read.to.slice(11, 16)];
};

describe('the name of a zone', () => {
  it.each([
    ['Nov 10, 2026 10:00 AM PST', '18:00', '18:00'],
    ['Jul 10, 2026 10:00 AM PDT', '17:00', '17:00'],
    ['Jul 10, 2026 10:00 AM PST', '17:00', '18:00'],
    ['Nov 10, 2026 10:00 AM PDT', '17:00', '18:00'],
    ['10. Juli 2026 um 10:00 Uhr MEZ', '08:00', '09:00'],
    ['10. Juli 2026 um 10:00 Uhr MESZ', '08:00', '08:00'],
    ['Nov 10, 2026 10:00 AM EST', '15:00', '15:00'],
  ])('is between both of its hours where it does not fit the season: %s', (text, from, to) =>
    expect(hours(text)).toEqual([from, to]),
  );
  it('says nothing where it means two places', () =>
    expect(hours('Nov 10, 2026 10:00 AM EST', { zones: ['Australia/Sydney'] })).toBeUndefined());
});

it.each(['2026-02-30T10:00', '2026-02-30T10:00:00Z', '2026-04-31 10:00', '2026-13-01T10:00'])(
  'a stamp of a day that there is not is none: %s',
  (stamp) => expect([readStamp(stamp, hints), readMoment(stamp, hints)]).toEqual([undefined, undefined]),
);
