const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What follows from a passphrase for one file: the key that seals its chunks, and what tells whether the passphrase fits. */
export type SealKeys = { key: CryptoKey; check: string };

export const toBase64 = (data: Uint8Array): string => btoa(String.fromCharCode(...data));
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (each) => each.charCodeAt(0));

/**
 * Stretches a passphrase (PBKDF2, SHA-256) and takes two things of what comes out (HKDF), so that the one that stands in the file says
 * nothing of the other. The same letters typed in another way of Unicode are the same passphrase (NFKC).
 */
export async function keysFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<SealKeys> {
  const typed = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256);
  const master = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const part = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes(info) });
  const [key, check] = await Promise.all([
    crypto.subtle.deriveKey(part('makegood backup key'), master, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(part('makegood backup check'), master, 128),
  ]);
  return { key, check: toBase64(new Uint8Array(check)) };
}

/** SHA-256 of a text as UTF-8. */
export const hashOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text)));
