// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBackup } from '../../lib/backup/export-backup';
import { BackupError } from '../../lib/backup/file-problem';
import { mergeBackup, verifyBackup } from '../../lib/backup/import-backup';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordThreads } from '../../lib/storage/thread-store';
import { sampleRow } from '../domain/feedback/sample-feedback';
import { seenThread } from '../domain/message/sample-thread';
import { backupOf, contentOf, course, merge, PASSPHRASE } from './backup-of';

const db = new History('verify-backup');
const empty = new History('verify-backup-empty');
const at = '2026-11-20T10:00:00.000Z';
let text: string;
let sealed: Blob;
beforeAll(async () => {
  await recordFeedbackRows(db, { rows: [sampleRow(1), sampleRow(2), sampleRow(3)], at, source: 'page' });
  await recordThreads(db, [await seenThread('20 10:00', [{ from: 'buyer', text: 'Secret words' }])], '');
  text = await (await backupOf(db)).text();
  sealed = await backupOf(db, PASSPHRASE);
});
afterAll(async () => {
  await db.delete();
  await empty.delete();
});

const verify = (content: string | Blob, passphrase?: string) =>
  verifyBackup(new Blob([content]), passphrase, 5, course);
const problemOf = (content: string | Blob, passphrase?: string): Promise<unknown> =>
  verify(content, passphrase).catch((error: unknown) => (error instanceof BackupError ? error.problem : error));
const lines = (): string[] => text.split('\n');

describe('a backup that is looked through', () => {
  it('says what is in it, and changes nothing', async () => {
    const found = await verify(text);
    expect(found).toMatchObject({ counts: { feedback: 3, threads: 1 }, refused: 0, intact: true });
    expect(found.head).toMatchObject({ words: true, madeAt: '2026-11-21T10:00:00.000Z', database: 5 });
    expect(Object.values(await contentOf(empty)).flat()).toEqual([]);
  });
  it('may be opened by any program that reads JSON', () => expect(JSON.parse(text)).toHaveLength(6));
  it('has no words of messages where they are not to be in it', async () => {
    const order = { words: false, settings: { 'undo-hours': 3 }, madeAt: at };
    const { file, count } = await exportBackup(db, order, course);
    expect(await file.text()).not.toContain('Secret words');
    expect(count).toBe(4);
    expect(await verify(file)).toMatchObject({ settings: [{ name: 'undo-hours', value: 3 }], intact: true });
  });
  it('is refused as a whole where it is none, is newer, or was cut off', async () => {
    const [head = '', ...rest] = lines();
    expect(await problemOf('{"makegood":"snippets"}')).toBe('not-ours');
    expect(await problemOf('')).toBe('not-ours');
    expect(await problemOf([head.replace('"format":1', '"format":2'), ...rest].join('\n'))).toBe('newer');
    expect(await problemOf([head.replace('"database":5', '"database":6'), ...rest].join('\n'))).toBe('newer');
    expect(await problemOf(text.slice(0, -20))).toBe('cut');
    expect(await problemOf(lines().slice(0, 3).join('\n'))).toBe('cut');
    expect(await problemOf([head, ...rest.slice(1)].join('\n'))).toBe('damaged');
    expect(await problemOf(`${text}\n["notes",{}]`)).toBe('damaged');
  });
  it('has each line that does not fit refused with its number and reason, and the rest taken', async () => {
    const [head = '', first = '', second = '', ...rest] = lines();
    const broken = [head, first.replace('"rating":', '"rating":9'), 'x', second, '["unknown",{}],', ...rest].join('\n');
    // The end says how many there are: a line more is a file that was put together.
    expect(await problemOf(broken)).toBe('damaged');
    const counted = [head, first.replace('"rating":', '"rating":9'), `${second.slice(0, -2)},`, ...rest].join('\n');
    const found = await verify(counted);
    expect(found).toMatchObject({ refused: 2, intact: false, counts: { feedback: 1, threads: 1 } });
    expect(found.refusedLines).toEqual([
      { line: 2, reason: 'unfit', part: 'shown.value.rating' },
      { line: 3, reason: 'unreadable' },
    ]);
    const result = await merge(empty, new Blob([counted]));
    expect(result['feedback']).toEqual({ taken: 1, changed: 0, known: 0 });
    expect(await empty.feedback.count()).toBe(1);
  });
  it('says that it was changed since it was made, where each line still fits', async () => {
    expect(await verify(text.replace('"rating":', '"rating": '))).toMatchObject({ intact: false, refused: 0 });
  });
  it('is the same sealed, for the one who knows the passphrase', async () => {
    expect(await verify(sealed, PASSPHRASE)).toMatchObject({ counts: { feedback: 3, threads: 1 }, intact: true });
    expect(await problemOf(sealed, 'another passphrase')).toBe('passphrase');
    expect(await problemOf(sealed.slice(0, sealed.size - 3), PASSPHRASE)).toBe('damaged');
  });
});

it('can be ended by the person between two chunks', async () => {
  const stopped = { progress: () => {}, cancelled: true };
  await expect(verifyBackup(new Blob([text]), undefined, 5, stopped)).rejects.toThrow();
  await expect(mergeBackup(empty, new Blob([text]), undefined, { wordsSince: '' }, stopped)).rejects.toThrow();
  await expect(exportBackup(db, { words: true, settings: {}, madeAt: at }, stopped)).rejects.toThrow();
});

it('leaves out words that are not to be kept here', async () => {
  const other = new History('verify-backup-words');
  await mergeBackup(other, new Blob([text]), undefined, { wordsSince: '9999' }, course);
  expect(await other.threads.count()).toBe(1);
  expect(JSON.stringify(await other.threads.toArray())).not.toContain('Secret words');
  await other.delete();
});
