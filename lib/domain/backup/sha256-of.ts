/** The first 32 bits of the fractions of square (or cube) roots of primes, which is where the constants of SHA-256 come from (FIPS 180-4, 4.2.2 and 5.3.3). */
const rootBits = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

const PRIMES = Array.from({ length: 312 }, (_, index) => index).filter(
  (each) => each > 1 && !Array.from({ length: each }, (_, by) => by).some((by) => by > 1 && each % by === 0),
);
const START = PRIMES.slice(0, 8).map((prime) => rootBits(Math.sqrt(prime)));
const K = Int32Array.from(PRIMES.slice(0, 64), (prime) => rootBits(Math.cbrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with its end mark and length, in blocks of 64 bytes (FIPS 180-4, 5.1.1). */
function padded(text: string): DataView {
  const view = new DataView(new ArrayBuffer((((text.length + 8) >> 6) + 1) << 6));
  for (let at = 0; at < text.length; at++) view.setUint8(at, text.charCodeAt(at));
  view.setUint8(text.length, 0x80);
  view.setUint32(view.byteLength - 4, text.length * 8);
  return view;
}

/**
 * SHA-256 of a text of ASCII characters, in lower-case hexadecimal. The browser's own is better in every way but one: its answer comes later,
 * and a transaction of the database does not wait for it.
 */
export function sha256Of(text: string): string {
  const blocks = padded(text);
  const state = Int32Array.from(START);
  const w = new Int32Array(64);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = blocks.getInt32(at + i * 4);
        continue;
      }
      const [early = 0, late = 0] = [w[i - 15], w[i - 2]];
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      state[index] = (state[index] ?? 0) + word;
    });
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
