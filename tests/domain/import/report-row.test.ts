import { describe, expect, it } from 'vitest';
import type { DayOrder } from '../../../lib/domain/feedback/list-dates';
import { readHead } from '../../../lib/domain/import/report-head';
import { createRowReader } from '../../../lib/domain/import/report-row';
import { heads, orderIdOf } from './sample-report';

const head = readHead((heads['en'] ?? '').split('\t'));
if (!head) throw new Error('the head is known');
const id = orderIdOf(2);

const read = (fields: readonly string[], order?: DayOrder) =>
  createRowReader(head, {
    latest: '2026-11-23',
    order,
    withoutNote: (text) =>
      text.includes('???') ? undefined : text.endsWith('NOTE') ? { text: text.slice(0, -5), note: 'other' } : { text },
  })({ line: 7, fields });

describe('a row of a report', () => {
  const row = { orderId: id, rating: 1, left: { day: '2026-09-14' }, comment: 'Broken' };
  it.each([
    ['plain', ['14.09.26', '1', 'Broken', '', id, 'x'], row],
    ['with a reply', ['14.09.26', '1', 'Broken', ' Sorry\r\nfor that ', id, 'x'], { ...row, reply: 'Sorry\nfor that' }],
    ['with stars as a spreadsheet writes them', ['2026/9/14', ' 1.0 ', 'Broken', '', id], row],
    ['with empty columns that a spreadsheet added', ['14.09.26', '1', 'Broken', '', id, 'x', '', ' '], row],
    ['with stars only', ['9/14/2026', '1', '  ', '', id], { ...row, comment: '' }],
    ['that looks like a formula', ['9/14/26', '1', '=HYPERLINK("x")', '', id], { ...row, comment: '=HYPERLINK("x")' }],
    ['with a note of Amazon', ['9/14/26', '1', 'Broken NOTE', '', id], { ...row, amazonNote: 'other' }],
    ['with an order ID as copied', ['9/14/26', '1', 'Broken', '', ` \u200e${id.replaceAll('-', '\u2011')} `], row],
    [
      'whose date reads in two ways',
      ['9/4/26', '1', 'Broken', '', id],
      { ...row, left: { either: ['2026-09-04', '2026-04-09'] } },
    ],
  ])('%s is taken', (_, fields, expected) => {
    expect(read(fields)).toEqual({ line: 7, date: fields[0], row: expected });
  });

  it('loses the zero characters in it', () => {
    const fields = ['14.09.26\0', '1\0', 'Bro\0ken\0', 'So\0rry', `${id}\0`, 'x'];
    expect(read(fields)).toEqual({ line: 7, date: '14.09.26', row: { ...row, reply: 'Sorry' } });
  });

  it.each([
    ['Date\tRating\tOrder ID\tComments\tRater Email\tResponse', 'good\tbut late\tx@secret.example\t'],
    ['Date\tRating\tOrder ID\tComments\tResponse\tRater Email', 'bad\tand rude\t\tx@secret.example'],
    ['Date\tRating\tOrder ID\tComments\tResponse\tRater Email', 'bad\tand rude\t\t'],
    ['Date\tRating\tOrder ID\tComments', 'not damaged\tjust wrong'],
  ])('is refused where a tab may have cut its comment: %s', (names, rest) => {
    const other = readHead(names.split('\t'));
    if (!other) throw new Error('the head is known');
    const reader = createRowReader(other, { latest: '2026-11-23', withoutNote: (text) => ({ text }) });
    const fields = ['9/14/26', '1', id, ...rest.split('\t')];
    expect(reader({ line: 7, fields })).toEqual({ line: 7, reason: 'importRefusedTooMany', value: id });
    expect(reader({ line: 7, fields: fields.slice(0, 3) })).toMatchObject({ reason: 'importRefusedColumns' });
  });

  it('is refused where the order that the person said puts it in the future', () => {
    expect(read(['12/5/26', '1', '', '', id], 'month-first')).toMatchObject({ reason: 'importRefusedFuture' });
    expect(read(['12/5/26', '1', '', '', id], 'day-first')).toMatchObject({
      row: { left: { either: ['2026-12-05', '2026-05-12'] } },
    });
  });

  it.each([
    ['importRefusedColumns', ['9/14/26', '1', 'Broken'], '9/14/26'],
    ['importRefusedColumns', ['x@marketplace.amazon.com'], undefined],
    ['importRefusedColumns', [], ''],
    ['importRefusedTooMany', ['9/14/26', '1', 'Item bad', 'seller rude', '', id, 'x'], id],
    ['importRefusedTooMany', ['9/14/26', '1', 'Broken', '', id, 'x', 'more'], id],
    ['importRefusedAddress', ['9/14/26', '1', 'Broken', 'x@marketplace.amazon.com', id, ''], id],
    ['importRefusedAddress', ['9/14/26', '1', 'Write to x@Marketplace.Amazon.de please', '', id, ''], id],
    ['importRefusedAddress', ['9/14/26', '1', 'Broken', 'rater@secret.example', id, ''], id],
    ['importRefusedOrderId', ['9/14/26', '1', 'Broken', '', '114-1-2'], '114-1-2'],
    ['importRefusedOrderId', ['9/14/26', '1', 'Broken', '', `see ${id}`], `see ${id}`],
    ['importRefusedRating', ['9/14/26', '6', 'Broken', '', id], '6'],
    ['importRefusedRating', ['9/14/26', '1.5', 'Broken', '', id], '1.5'],
    ['importRefusedRating', ['9/14/26', '', 'Broken', '', id], ''],
    ['importRefusedDate', ['31/31/26', '1', 'Broken', '', id], '31/31/26'],
    ['importRefusedDate', ['soon', '1', 'Broken', '', id], 'soon'],
    ['importRefusedFuture', ['11/24/2026', '1', 'Broken', '', id], '11/24/2026'],
    ['importRefusedFuture', ['9/4/27', '1', 'Broken', '', id], '9/4/27'],
    ['importRefusedNote', ['9/14/26', '1', '???', '', id], id],
    ['importRefusedLong', ['9/14/26', '1', 'x'.repeat(20_001), '', id], id],
  ])('is refused for %s: %j', (reason, fields, value) => {
    expect(read(fields)).toEqual({ line: 7, reason, ...(value !== undefined && { value }) });
  });
});
