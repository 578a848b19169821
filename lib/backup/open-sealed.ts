import { boundTo, LONGEST_HEAD, nonceOf, readSealedHead, type SealedHead, TAG } from '../domain/backup/sealed-head';
import { BackupError } from './file-problem';
import { fromBase64, hashOf, keysFrom } from './keys';

/** A sealed file whose passphrase fits. */
export type OpenSealed = { key: CryptoKey; headHash: Uint8Array; head: SealedHead; from: number };

/** The first line of a sealed file; nothing where the file is not one. @throws BackupError where it cannot be read by this program. */
export async function sealedHeadOf(file: Blob): Promise<{ head: SealedHead; line: string } | undefined> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = start.indexOf(10);
  if (end < 0) return undefined;
  const line = new TextDecoder().decode(start.subarray(0, end));
  const read = readSealedHead(line);
  if (read && 'problem' in read) throw new BackupError(read.problem);
  return read && { head: read.head, line };
}

/** Tries a passphrase on a sealed file. @throws BackupError where it does not fit. */
export async function openSealed(
  { head, line }: { head: SealedHead; line: string },
  passphrase: string,
): Promise<OpenSealed> {
  const { key, check } = await keysFrom(passphrase, fromBase64(head.key.salt), head.key.iterations);
  if (check !== head.check) throw new BackupError('passphrase');
  return { key, head, headHash: await hashOf(line), from: new TextEncoder().encode(line).length + 1 };
}

/** The content of a sealed file, chunk by chunk. @throws BackupError at the first chunk that does not open. */
export async function* sealedPieces(
  file: Blob,
  { key, head, headHash, from }: OpenSealed,
): AsyncGenerator<{ bytes: Uint8Array; read: number }> {
  const size = head.chunk + TAG;
  const open = (sealed: ArrayBuffer, index: number, last: boolean): Promise<ArrayBuffer | undefined> => {
    const how = { name: 'AES-GCM', iv: nonceOf(index), additionalData: boundTo(headHash, index, last), tagLength: 128 };
    return crypto.subtle.decrypt(how, key, sealed).catch(() => undefined);
  };
  let at = from;
  for (let index = 0; ; index++) {
    const sealed = await file.slice(at, at + size).arrayBuffer();
    if (sealed.byteLength < TAG) throw new BackupError('cut');
    at += sealed.byteLength;
    const last = at >= file.size;
    const bytes = await open(sealed, index, last);
    if (!bytes) {
      // A whole chunk that is not the last, with nothing behind it: the file ends between two.
      throw new BackupError(last && (await open(sealed, index, false)) ? 'cut' : 'damaged');
    }
    yield { bytes: new Uint8Array(bytes), read: at };
    if (last) return;
  }
}
