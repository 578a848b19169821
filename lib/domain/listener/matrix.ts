import type { Matrix, Weights } from './weights';

/** So many numbers of a row are worked out at once, of two rows at a time: what is weighed, and by what, is read once for all of them. */
const AT_ONCE = 4;

/**
 * Rows of numbers: each is weighed by all rows of a matrix, to which what stands in `offsets` is added. What is reckoned with is first
 * made as wide as the language reckons: to widen it at each use takes three times as long.
 */
export function weighRows(
  rows: Float32Array,
  { rows: out, columns, values }: Matrix,
  offsets: Float32Array,
): Float32Array {
  const count = rows.length / columns;
  const result = new Float32Array(count * out);
  const wide = Float64Array.from(rows);
  const weights = new Float64Array(AT_ONCE * columns);
  for (let at = 0; at < out; at += AT_ONCE) {
    weights.fill(0);
    weights.set(values.subarray(at * columns, Math.min(out, at + AT_ONCE) * columns));
    for (let row = 0; row < count; row += 2) {
      // Behind the last of an odd number of rows, that one is weighed twice.
      const next = Math.min(row + 1, count - 1);
      const sums = ofTwoRows(wide, row * columns, next * columns, weights, columns);
      for (let each = 0; each < AT_ONCE && at + each < out; each++) {
        const offset = offsets[at + each] as number;
        result[row * out + at + each] = (sums[each] as number) + offset;
        result[next * out + at + each] = (sums[AT_ONCE + each] as number) + offset;
      }
    }
  }
  return result;
}

const sums = new Float64Array(2 * AT_ONCE);

/** What two rows that begin at these places come to by four rows of weights. @returns the same eight numbers each time. */
function ofTwoRows(
  rows: Float64Array,
  one: number,
  other: number,
  weights: Float64Array,
  columns: number,
): Float64Array {
  let [a, b, c, d] = [0, 0, 0, 0];
  let [e, f, g, h] = [0, 0, 0, 0];
  for (let at = 0; at < columns; at++) {
    const mine = rows[one + at] as number;
    const others = rows[other + at] as number;
    const first = weights[at] as number;
    const second = weights[columns + at] as number;
    const third = weights[2 * columns + at] as number;
    const fourth = weights[3 * columns + at] as number;
    a += mine * first;
    b += mine * second;
    c += mine * third;
    d += mine * fourth;
    e += others * first;
    f += others * second;
    g += others * third;
    h += others * fourth;
  }
  sums.set([a, b, c, d, e, f, g, h]);
  return sums;
}

/** The same by the matrix of that name and the offsets that belong to it. */
export const weighBy = (name: string, rows: Float32Array, { matrix }: Weights): Float32Array =>
  weighRows(rows, matrix(name), matrix(`${name}.offset`).values);

/** The same rows, each brought to mean 0 and spread 1, then stretched and moved. */
export function evened(rows: Float32Array, stretch: Float32Array, move: Float32Array, least: number): Float32Array {
  const width = stretch.length;
  const result = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += width) {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += rows[from + at] as number;
    const mean = sum / width;
    let squares = 0;
    for (let at = 0; at < width; at++) squares += ((rows[from + at] as number) - mean) ** 2;
    const scale = 1 / Math.sqrt(squares / width + least);
    for (let at = 0; at < width; at++)
      result[from + at] = ((rows[from + at] as number) - mean) * scale * (stretch[at] as number) + (move[at] as number);
  }
  return result;
}

/** Adds numbers to others, in place. */
export function addTo(rows: Float32Array, others: Float32Array): Float32Array {
  for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] as number) + (others[at] as number);
  return rows;
}

/** What is below nothing becomes nothing, in place. */
export function onlyPositive(rows: Float32Array): Float32Array {
  for (let at = 0; at < rows.length; at++) if ((rows[at] as number) < 0) rows[at] = 0;
  return rows;
}

/**
 * Each row looks at all rows and takes from each by how much it asks for it.
 * @param asked per row what it asks, what it offers, and what is taken from it, side by side, each of `width` numbers.
 */
export function attended(asked: Float32Array, width: number, heads: number): Float32Array {
  const count = asked.length / (3 * width);
  const part = width / heads;
  const scale = 1 / Math.sqrt(part);
  const result = new Float32Array(count * width);
  const weights = new Float64Array(count);
  for (let head = 0; head < heads; head++)
    for (let row = 0; row < count; row++) {
      const asks = row * 3 * width + head * part;
      let most = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < count; other++) {
        const offers = other * 3 * width + width + head * part;
        let sum = 0;
        for (let at = 0; at < part; at++) sum += (asked[asks + at] as number) * (asked[offers + at] as number);
        weights[other] = sum * scale;
        if (sum * scale > most) most = sum * scale;
      }
      let total = 0;
      for (let other = 0; other < count; other++) {
        const weight = Math.exp((weights[other] as number) - most);
        weights[other] = weight;
        total += weight;
      }
      const to = row * width + head * part;
      for (let other = 0; other < count; other++) {
        const share = (weights[other] as number) / total;
        const from = other * 3 * width + 2 * width + head * part;
        for (let at = 0; at < part; at++)
          result[to + at] = (result[to + at] as number) + share * (asked[from + at] as number);
      }
    }
  return result;
}
