import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupHead,
  backupName,
  endLine,
  headLine,
  readHead,
  readLine,
  recordLine,
} from '../../../lib/domain/backup/backup-file';
import { CHUNK, ITERATIONS, readSealedHead } from '../../../lib/domain/backup/sealed-head';

const head: BackupHead = {
  makegood: 'backup',
  format: 1,
  database: 5,
  madeAt: '2026-11-21T10:00:00.000Z',
  words: false,
  counts: { orders: 1 },
};

const end = { counts: { orders: 1 }, sum: '1' };

describe('a backup file', () => {
  it('is one JSON list as a whole, and can be read line by line', () => {
    const lines = [headLine(head), recordLine('orders', { text: 'a\n,b]}\u2028' }), endLine(end)];
    expect(JSON.parse(lines.join(''))).toEqual([head, ['orders', { text: 'a\n,b]}\u2028' }], { end }]);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
    expect(readHead(lines[0] ?? '', 5)).toEqual({ head });
    expect(readLine(lines[1] ?? '')).toEqual({ table: 'orders', record: { text: 'a\n,b]}\u2028' } });
    expect(readLine(lines[2] ?? '')).toEqual({ end });
  });
  it('gives any record back as it went in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (record) => {
        // JSON has no zero below zero.
        expect(readLine(recordLine('notes', record))).toEqual({
          table: 'notes',
          record: JSON.parse(JSON.stringify(record)),
        });
      }),
    );
  });
  it('of a newer program is said to be that, whatever else is in it', () => {
    const newer = (more: object): string => headLine({ ...head, ...more } as BackupHead);
    expect(readHead(newer({ format: 2, counts: 'other' }), 5)).toEqual({ problem: 'newer' });
    expect(readHead(newer({ database: 6 }), 5)).toEqual({ problem: 'newer' });
    expect(readHead(newer({ makegood: 'snippets' }), 5)).toEqual({ problem: 'not-ours' });
    expect(readHead('[1,2', 5)).toEqual({ problem: 'not-ours' });
  });
  it('never throws on what is no line of it', () => {
    fc.assert(fc.property(fc.string(), (text) => void [readLine(text), readHead(text, 5), readSealedHead(text)]));
    expect(readLine('["orders",{"a":1')).toBeUndefined();
    expect(readLine('')).toBeUndefined();
  });
  it('is called by the day', () => {
    expect(backupName(new Date(2026, 10, 3, 9), false)).toBe('makegood-backup-2026-11-03.json');
    expect(backupName(new Date(2026, 10, 3, 9), true)).toBe('makegood-backup-2026-11-03.makegood');
  });
});

it('of a sealed file takes no key that is easier than ours, nor one that takes for ever', () => {
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA==';
  const key = { from: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt };
  const line = (more: object): string =>
    JSON.stringify({
      makegood: 'sealed-backup',
      format: 1,
      key,
      cipher: 'AES-256-GCM',
      chunk: CHUNK,
      check: salt,
      ...more,
    });
  expect(readSealedHead(line({}))).toHaveProperty('head');
  expect(readSealedHead(line({ key: { ...key, iterations: 1 } }))).toEqual({ problem: 'damaged' });
  expect(readSealedHead(line({ key: { ...key, iterations: 1e9 } }))).toEqual({ problem: 'damaged' });
  expect(readSealedHead(line({ format: 2 }))).toEqual({ problem: 'newer' });
  expect(readSealedHead(line({ makegood: 'backup' }))).toBeUndefined();
});
