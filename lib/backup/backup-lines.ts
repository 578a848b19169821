import { openSealed, sealedHeadOf, sealedPieces } from './open-sealed';

/** A line of a backup, its number from 1, and how many bytes of the file were read for it. */
export type BackupLine = { number: number; text: string; read: number };

/** No record comes near this; a file without line ends must not fill the memory. */
const LONGEST = 64_000_000;

const PIECE = 1_048_576;

async function* plainPieces(file: Blob): AsyncGenerator<{ bytes: Uint8Array; read: number }> {
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    yield { bytes, read: at + bytes.length };
  }
}

/** Whether a file is a sealed one. @throws BackupError where it is, and cannot be read by this program. */
export const isSealed = async (file: Blob): Promise<boolean> => (await sealedHeadOf(file)) !== undefined;

/**
 * The lines of a backup, sealed or not; no more than a piece of the file is in memory.
 * @throws BackupError where it is sealed and does not open to its end.
 */
export async function* backupLines(file: Blob, passphrase: string | undefined): AsyncGenerator<BackupLine> {
  const sealed = await sealedHeadOf(file);
  const pieces = sealed ? sealedPieces(file, await openSealed(sealed, passphrase ?? '')) : plainPieces(file);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let number = 0;
  let all = 0;
  for await (const { bytes, read } of pieces) {
    all = read;
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST) rest = '';
    for (const text of parts) yield { number: ++number, text, read };
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: ++number, text: rest, read: all };
}
