import { z } from '../zod';
import { parsedJson } from './parsed-json';

/** Rounds of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet asks for at the least (2023). */
export const ITERATIONS = 600_000;

/** A file that asks for more would keep the machine busy for minutes, and none of ours does. */
const MOST_ITERATIONS = 10_000_000;

/** So many bytes are sealed at a time. */
export const CHUNK = 1_048_576;

/** What AES-GCM adds to each chunk to prove that it is whole. */
export const TAG = 16;

/** The version of a sealed file's own form. */
export const SEALED_FORMAT = 1;

const base64 = (bytes: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.length(Math.ceil(bytes / 3) * 4));

/** The first line of a sealed backup, in plain text; the sealed chunks follow it at once. */
const sealedHead = z.object({
  makegood: z.literal('sealed-backup'),
  format: z.literal(SEALED_FORMAT),
  key: z.object({
    from: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(ITERATIONS), z.lte(MOST_ITERATIONS)),
    /** 16 random bytes, so that no two files have the same key. */
    salt: base64(16),
  }),
  cipher: z.literal('AES-256-GCM'),
  chunk: z.literal(CHUNK),
  /** 16 bytes that follow from the passphrase and tell at once whether it fits. */
  check: base64(16),
});
export type SealedHead = z.infer<typeof sealedHead>;

const anySealed = z.object({ makegood: z.literal('sealed-backup'), format: z.int() });

/** The longest first line; what has none is no file of ours. */
export const LONGEST_HEAD = 2_000;

/** Reads the first line of a file. Nothing where it is no sealed backup. */
export function readSealedHead(line: string): { head: SealedHead } | { problem: 'newer' | 'damaged' } | undefined {
  const content = parsedJson(line);
  const head = z.safeParse(sealedHead, content);
  if (head.success) return { head: head.data };
  const other = z.safeParse(anySealed, content);
  if (!other.success) return undefined;
  return { problem: other.data.format > SEALED_FORMAT ? 'newer' : 'damaged' };
}

/** The nonce of a chunk: its number. A key seals one file only, so no nonce comes twice under it. */
export function nonceOf(index: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, index);
  return nonce;
}

/**
 * What is sealed with a chunk and stands nowhere: the head it belongs to, its number and whether it is the last. A chunk that was
 * moved, left out, or taken from another file does not open; nor does a file that was cut off.
 */
export function boundTo(headHash: Uint8Array, index: number, last: boolean): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(headHash.length + 5);
  data.set(headHash);
  new DataView(data.buffer).setUint32(headHash.length, index);
  data[headHash.length + 4] = last ? 1 : 0;
  return data;
}
