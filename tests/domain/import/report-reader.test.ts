import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../../lib/domain/import/line-splitter';
import type { RawRecord } from '../../../lib/domain/import/record-reader';
import { createReportReader } from '../../../lib/domain/import/report-reader';
import { heads, orderIdOf, quoted } from './sample-report';

const HEAD = heads['en'] ?? '';
const id = orderIdOf;
const RUNS = 500;

/** Reads a text in pieces of a size, as it comes from a file. */
function read(text: string, size = text.length || 1): RawRecord[] | 'strange' {
  const reader = createReportReader();
  const records: RawRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...reader.push(text.slice(at, at + size)));
  records.push(...reader.end());
  return reader.strange ? 'strange' : records;
}

/** Comment and order ID of each record, by the line it begins in. */
const told = (text: string): unknown => {
  const records = read(text);
  return records === 'strange' ? records : records.map(({ line, fields }) => [line, fields[2], fields[4]]);
};

describe('rows of a report', () => {
  it.each([
    ['a plain row', `9/4/26\t1\tBroken\t\t${id(2)}\tx`, [[2, 'Broken', id(2)]]],
    [
      'line ends of Windows',
      `9/4/26\t1\tBroken\t\t${id(2)}\tx\r\n9/4/26\t1\tLate\t\t${id(3)}\tx\r\n`,
      [
        [2, 'Broken', id(2)],
        [3, 'Late', id(3)],
      ],
    ],
    [
      'line ends of the old Mac',
      `9/4/26\t1\tBroken\t\t${id(2)}\tx\r\r9/4/26\t1\tLate\t\t${id(3)}\tx\r`,
      [
        [2, 'Broken', id(2)],
        [4, 'Late', id(3)],
      ],
    ],
    [
      'a quoted comment of which a line is an order ID',
      `9/4/26\t1\t"Never came:\n${id(9)}\nNo answer"\t\t${id(2)}\tx\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, `Never came:\n${id(9)}\nNo answer`, id(2)],
        [5, 'Late', id(3)],
      ],
    ],
    [
      'a quoted comment of very many lines',
      `9/4/26\t1\t"${'a\n'.repeat(400)}b"\t\t${id(2)}\tx`,
      [[2, `${'a\n'.repeat(400)}b`, id(2)]],
    ],
    [
      'a quote that is never closed, in front of several lines',
      `9/4/26\t1\t"One\ntwo\t\t${id(2)}\tx\n9/4/26\t1\t"Late"\t\t${id(3)}\tx`,
      [
        [2, '"One\ntwo', id(2)],
        [4, 'Late', id(3)],
      ],
    ],
    [
      'empty lines between',
      `\n9/4/26\t1\tBroken\t\t${id(2)}\tx\n \n\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [3, 'Broken', id(2)],
        [6, 'Late', id(3)],
      ],
    ],
    [
      'a quoted comment of several lines',
      `9/4/26\t1\t"One\n\nthree"\t\t${id(2)}\tx\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, 'One\n\nthree', id(2)],
        [5, 'Late', id(3)],
      ],
    ],
    [
      'a quoted comment with tabs and doubled quotes',
      `9/4/26\t1\t"a\tb ""c"""\t\t${id(2)}\tx`,
      [[2, 'a\tb "c"', id(2)]],
    ],
    [
      'a comment of several lines without quotes',
      `9/4/26\t1\tOne\ntwo\t\t${id(2)}\tx\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, 'One\ntwo', id(2)],
        [4, 'Late', id(3)],
      ],
    ],
    ['quotes inside', `9/4/26\t1\tThe 17" screen, "new"\t\t${id(2)}\tx`, [[2, 'The 17" screen, "new"', id(2)]]],
    [
      'quotes at the beginning that are the buyer’s',
      `9/4/26\t1\t"Great" they said\t\t${id(2)}\tx`,
      [[2, '"Great" they said', id(2)]],
    ],
    [
      'a quote that is never closed',
      `9/4/26\t1\t"Great\t\t${id(2)}\tx\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, '"Great', id(2)],
        [3, 'Late', id(3)],
      ],
    ],
    [
      'a quote that another row would close',
      `9/4/26\t1\t"Great\t\t${id(2)}\tx\n9/4/26\t1\tLate"\t\t${id(3)}\tx`,
      [
        [2, '"Great', id(2)],
        [3, 'Late"', id(3)],
      ],
    ],
    ['a quote that swallows its own row', `9/4/26\t1\t"Great\t\t${id(2)}\t"`, [[2, '"Great', id(2)]]],
    [
      'a row that lacks its last columns',
      `9/4/26\t1\tBroken\t\t${id(2)}\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, 'Broken', id(2)],
        [3, 'Late', id(3)],
      ],
    ],
    [
      'a row that is broken, before one that is not',
      `9/4/26\t1\n9/4/26\t1\tLate\t\t${id(3)}\tx`,
      [
        [2, undefined, undefined],
        [3, 'Late', id(3)],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(`${HEAD}\n${rows}`)).toEqual(expected);
  });

  it('are found whatever stands in front of the head, and separated by what separates the head', () => {
    const semicolons = HEAD.replaceAll('\t', ';');
    expect(told(`\ufeffFeedback report\n\n${semicolons}\n9/4/26;1;"a; b";;${id(2)};x`)).toEqual([[4, 'a; b', id(2)]]);
    const commas = HEAD.replaceAll('\t', ',').replace('Comments', '"Comments"');
    expect(told(`${commas}\n9/4/26,1,"a, b",,${id(2)},x`)).toEqual([[2, 'a, b', id(2)]]);
  });

  it.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['another report', 'order-id\tsku\n1\t2\n'],
  ])('are not looked for in %s', (_, text) => {
    expect(read(text)).toBe('strange');
    expect(read(`${text}${'x\n'.repeat(40)}${HEAD}\n`)).toBe('strange');
  });

  it('are not lost behind a line without end, which is not kept', () => {
    const text = `${HEAD}\n${'x'.repeat(LONGEST_LINE + 10)}\n9/4/26\t1\tLate\t\t${id(3)}\tx`;
    for (const size of [text.length, 1_000, LONGEST_LINE + 60])
      expect(read(text, size)).toEqual([
        { line: 2, fields: [] },
        { line: 3, fields: ['9/4/26', '1', 'Late', '', id(3), 'x'] },
      ]);
  });

  it.each(['us', 'de'])('of an invented report (%s) are the same as a CSV library reads them', (name) => {
    const text = readFileSync(new URL(`samples/seller-feedback.${name}.tsv`, import.meta.url), 'utf8');
    const { data } = Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: true });
    const records = read(text);
    expect(records === 'strange' ? records : records.map(({ fields }) => fields)).toEqual(data.slice(1));
  });
});

describe('any report', () => {
  const comment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('"', '""', 'a\nb', '"a\tb"', '\n', 'x "y" z', '=HYPERLINK("x")', '17"', '"\n"', 'a\n\n"b"\tc'),
  );
  const rows = fc.array(fc.tuple(comment, comment), { maxLength: 12 });
  const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  const clean = (text: string): string => text.replace(/\r/g, '');

  it('that a careful writer wrote is read as it was written, whatever its columns and however it is cut', () => {
    fc.assert(
      fc.property(
        rows,
        columns,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('\n', '\r\n'),
        (list, order, size, end) => {
          const inOrder = (fields: readonly string[]) => order.map((column) => fields[column] ?? '');
          const plain = list.map(([text, reply], index) =>
            inOrder(['9/4/26', '1', clean(text), clean(reply), id(index), 'x']),
          );
          const text = [inOrder(HEAD.split('\t')), ...plain.map((fields) => fields.map((field) => quoted(field)))]
            .map((fields) => fields.join('\t'))
            .join(end);
          let line = 2;
          const expected = plain.map((fields) => {
            const record = { line, fields };
            line += fields.join('').split('\n').length;
            return record;
          });
          expect(read(text, size)).toEqual(expected);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('keeps every row but the one that is spoilt', () => {
    const spoil = fc.constantFrom('', '\t', '"', '"\t"', '9/4/26\t1', `"9/4/26\t1\tx`, 'x\t'.repeat(9));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), spoil, (at, spoilt) => {
        const lines = Array.from({ length: 6 }, (_, index) => `9/4/26\t1\tok ${index}\t\t${id(index)}\tx`);
        const records = read([HEAD, ...lines.slice(0, at), spoilt, ...lines.slice(at)].join('\n'));
        const ids =
          records === 'strange'
            ? []
            : records.map(({ fields }) => fields[4]).filter((each) => each?.startsWith('114-'));
        expect(ids).toEqual(lines.map((_, index) => id(index)));
      }),
    );
  });

  it('of any letters at all ends without an error', () => {
    const letters = fc.string({
      unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', '1', '\0', 'é', '，'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const whole = read(`${HEAD}\n${text}`);
        expect(read(`${HEAD}\n${text}`, size)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
