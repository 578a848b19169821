// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { backupLines, isSealed } from '../../lib/backup/backup-lines';
import { BackupError } from '../../lib/backup/file-problem';
import { sealedSink } from '../../lib/backup/sealed-sink';
import { plainSink } from '../../lib/backup/sink';
import { CHUNK, TAG } from '../../lib/domain/backup/sealed-head';

const PASSPHRASE = 'correct kettle parcel Thursday';

/** Two and a half chunks, with letters of several bytes across their ends. */
const lines = Array.from({ length: 60_000 }, (_, index) => `line ${index} 薬缶は木曜日に届いた`);

const write = async (sink: Awaited<ReturnType<typeof sealedSink>>): Promise<Blob> => {
  for (const line of lines) await sink.write(`${line}\n`);
  return sink.end();
};
const read = async (file: Blob, passphrase?: string): Promise<string[]> => {
  const texts: string[] = [];
  for await (const { text } of backupLines(file, passphrase)) texts.push(text);
  return texts;
};
const problemOf = (file: Blob, passphrase = PASSPHRASE): Promise<unknown> =>
  read(file, passphrase).then(
    () => 'none',
    (error: unknown) => (error instanceof BackupError ? error.problem : error),
  );

const sealed = await write(await sealedSink(PASSPHRASE));
const headEnd = (await sealed.text()).indexOf('\n') + 1;
const chunkAt = (index: number): number => headEnd + index * (CHUNK + TAG);

describe('a plain file', () => {
  it('gives its lines back, numbered', async () => {
    const file = await write(plainSink('application/json'));
    expect(await isSealed(file)).toBe(false);
    expect(await read(file)).toEqual(lines);
  });
});

describe('a sealed file', () => {
  it('gives its lines back to the one who knows the passphrase', async () => {
    expect(await isSealed(sealed)).toBe(true);
    expect(sealed.size).toBeGreaterThan(chunkAt(2));
    expect(await read(sealed, PASSPHRASE)).toEqual(lines);
  });
  it('shows nothing of what is in it, and is another each time', async () => {
    const again = await write(await sealedSink(PASSPHRASE));
    const bytes = async (file: Blob) => Buffer.from(await file.slice(headEnd).arrayBuffer());
    expect((await bytes(sealed)).includes('line 0')).toBe(false);
    expect((await bytes(sealed)).equals(await bytes(again))).toBe(false);
  });
  it('is opened by the same letters in another form of Unicode', async () => {
    const sink = await sealedSink('Käse und Brötchen');
    await sink.write('x\n');
    expect(await read(await sink.end(), 'Käse und Brötchen'.normalize('NFD'))).toEqual(['x']);
  });
  it('of exactly one chunk, and of nothing at all, is whole', async () => {
    for (const length of [0, CHUNK, 2 * CHUNK]) {
      const sink = await sealedSink(PASSPHRASE);
      await sink.write('x'.repeat(length));
      expect((await read(await sink.end(), PASSPHRASE)).join('')).toHaveLength(length);
    }
  });
  it('says that a passphrase does not fit', async () => {
    expect(await problemOf(sealed, `${PASSPHRASE}!`)).toBe('passphrase');
    expect(await problemOf(sealed, '')).toBe('passphrase');
  });
  it('says that it was cut off, wherever', async () => {
    expect(await problemOf(sealed.slice(0, chunkAt(1)))).toBe('cut');
    expect(await problemOf(sealed.slice(0, chunkAt(2)))).toBe('cut');
    expect(await problemOf(sealed.slice(0, chunkAt(2) + 5))).toBe('cut');
    expect(await problemOf(sealed.slice(0, headEnd))).toBe('cut');
    expect(await problemOf(sealed.slice(0, sealed.size - 1))).toBe('damaged');
  });
  it('says that a part of it is not what it was: changed, moved, taken out, or of another file', async () => {
    const bytes = new Uint8Array(await sealed.arrayBuffer());
    bytes[chunkAt(1) + 100] = (bytes[chunkAt(1) + 100] ?? 0) ^ 1;
    expect(await problemOf(new Blob([bytes]))).toBe('damaged');
    const [head, first, second, third] = [
      sealed.slice(0, headEnd),
      sealed.slice(chunkAt(0), chunkAt(1)),
      sealed.slice(chunkAt(1), chunkAt(2)),
      sealed.slice(chunkAt(2)),
    ];
    expect(await problemOf(new Blob([head, second, first, third]))).toBe('damaged');
    expect(await problemOf(new Blob([head, first, third]))).toBe('damaged');
    expect(await problemOf(new Blob([head, first, second, third, third]))).toBe('damaged');
    const other = await write(await sealedSink(PASSPHRASE));
    expect(await problemOf(new Blob([head, first, second, other.slice(chunkAt(2))]))).toBe('damaged');
  });
});
