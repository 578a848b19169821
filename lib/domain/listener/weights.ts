/** Rows of weights, one after the other; a row gives one number of what comes out. */
export type Matrix = { rows: number; columns: number; values: Float32Array };

/** What the listener has learned: the pieces that words are made of, with how usual each is, and weights by name. */
export type Weights = {
  pieces: ReadonlyMap<string, { id: number; odds: number }>;
  /** How long the longest piece is. */
  longest: number;
  matrix(name: string): Matrix;
};

type Place = { shape: [rows: number, columns: number]; at: number };
type Header = {
  pieces: [piece: string, odds: number][];
  reserved: number;
  scales: number;
  tensors: Record<string, Place>;
};

const HEAD = 4;
/** So many letters are made of bytes at once. */
const PART = 4096;

/** The header is written in ASCII, other letters as JSON escapes them: a decoder of texts is not part of the language. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return text;
}

/**
 * Reads a file of weights (`tests/training/listener` writes it): its length as a number of four bytes, a header in JSON, a scale for
 * each row, and the weights in one byte each. A matrix is unpacked when it is first asked for.
 * @throws where the file has been cut off.
 */
export function weightsOf(file: ArrayBuffer): Weights {
  const length = new DataView(file).getUint32(0, true);
  const header = JSON.parse(asciiOf(new Uint8Array(file, HEAD, length))) as Header;
  const from = HEAD + length;
  const scales = new Float32Array(file.slice(from, from + header.scales * 4));
  const levels = new Int8Array(file, from + header.scales * 4);
  const last = Object.values(header.tensors).reduce(
    (most, { shape, at }) => Math.max(most, at + shape[0] * shape[1]),
    0,
  );
  if (last > levels.length) throw new Error('The file of weights has been cut off');
  const pieces = new Map(header.pieces.map(([piece, odds], at) => [piece, { id: at + header.reserved, odds }]));
  const longest = header.pieces.reduce((most, [piece]) => Math.max(most, piece.length), 0);
  let row = 0;
  const rows = new Map<string, number>();
  for (const [name, { shape }] of Object.entries(header.tensors)) {
    rows.set(name, row);
    row += shape[0];
  }
  const unpacked = new Map<string, Matrix>();
  const matrix = (name: string): Matrix => {
    const known = unpacked.get(name);
    if (known) return known;
    const place = header.tensors[name];
    if (!place) throw new Error(`No weights are named "${name}"`);
    const [count, columns] = place.shape;
    const values = new Float32Array(count * columns);
    const first = rows.get(name) ?? 0;
    for (let each = 0; each < count; each++) {
      const scale = scales[first + each] ?? 0;
      for (let at = each * columns; at < (each + 1) * columns; at++) values[at] = (levels[place.at + at] ?? 0) * scale;
    }
    const made = { rows: count, columns, values };
    unpacked.set(name, made);
    return made;
  };
  return { pieces, longest, matrix };
}
