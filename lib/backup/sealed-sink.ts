import { boundTo, CHUNK, ITERATIONS, nonceOf, SEALED_FORMAT, type SealedHead } from '../domain/backup/sealed-head';
import { hashOf, keysFrom, toBase64 } from './keys';
import type { Sink } from './sink';

/** A file that only the passphrase opens: a head in plain text, then chunks, each sealed with its number and whether it is the last. */
export async function sealedSink(passphrase: string): Promise<Sink> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { key, check } = await keysFrom(passphrase, salt, ITERATIONS);
  const head: SealedHead = {
    makegood: 'sealed-backup',
    format: SEALED_FORMAT,
    key: { from: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt: toBase64(salt) },
    cipher: 'AES-256-GCM',
    chunk: CHUNK,
    check,
  };
  const line = JSON.stringify(head);
  const headHash = await hashOf(line);
  const encoder = new TextEncoder();
  const parts: Blob[] = [new Blob([`${line}\n`])];
  const open = new Uint8Array(CHUNK);
  let filled = 0;
  let index = 0;
  const seal = async (last: boolean): Promise<void> => {
    const additionalData = boundTo(headHash, index, last);
    const how = { name: 'AES-GCM', iv: nonceOf(index), additionalData, tagLength: 128 };
    parts.push(new Blob([await crypto.subtle.encrypt(how, key, open.subarray(0, filled))]));
    index++;
    filled = 0;
  };
  return {
    async write(text) {
      let rest = encoder.encode(text);
      while (rest.length > 0) {
        // A full chunk waits for what follows: nobody knows before whether it is the last.
        if (filled === CHUNK) await seal(false);
        const fits = rest.subarray(0, CHUNK - filled);
        open.set(fits, filled);
        filled += fits.length;
        rest = rest.subarray(fits.length);
      }
    },
    async end() {
      await seal(true);
      return new Blob(parts, { type: 'application/octet-stream' });
    },
  };
}
