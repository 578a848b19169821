import { describe, expect, it } from 'vitest';
import { isTimelike } from '../../../lib/domain/moment/timelike';

const languages = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh-CN'];

describe('a text that is printed like a time', () => {
  it.each([
    'Mon 10:30',
    'Tue 9:41 AM',
    'Tuesday',
    'Tuesday at 9:41 AM',
    'Di., 09:41 Uhr',
    'Mittwoch um 10:00 Uhr',
    'mardi à 10:00',
    'jueves 10:00',
    'dom 10:00',
    '月曜日 10:00',
    '周一 10:00',
    '3 weeks ago',
    '1 week ago',
    'a month ago',
    '2 mo ago',
    '1 mo. ago',
    'vor 2 Monaten',
    'il y a 2 mois',
    'hace 2 meses',
    '2 mesi fa',
    '2ヶ月前',
    '2个月前',
    '2d',
    '2h',
    '5m',
    '3w',
  ])('%s', (text) => expect(isTimelike(text, languages)).toBe(true));
  it('is a weekday alone in the language of the page', () =>
    expect([isTimelike('jueves', ['es-ES']), isTimelike('jueves', ['en'])]).toEqual([true, false]));
  it.each([
    'Sam',
    'so',
    'do',
    'Mar',
    'Monday morning please',
    '3 weeks',
    '2 years',
    'a month',
    '2 Monate',
    'An',
    'Dom',
    '2 days later',
  ])('none: %s', (text) => expect(isTimelike(text, languages)).toBe(false));
});
