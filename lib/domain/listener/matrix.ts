import type { Matrix, Weights } from './weights';

const round = Math.fround;

/** Rows of numbers: each is weighed by all rows of a matrix, to which what stands in `offsets` is added. */
export function weighRows(
  rows: Float32Array,
  { rows: out, columns, values }: Matrix,
  offsets: Float32Array,
): Float32Array {
  const count = rows.length / columns;
  const result = new Float32Array(count * out);
  for (let row = 0; row < count; row++) {
    const from = row * columns;
    let at = 0;
    // Four at a time: what is weighed is read once for all of them. Numbers are kept as short as they are stored.
    for (; at + 3 < out; at += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      const first = at * columns;
      const second = first + columns;
      const third = second + columns;
      const fourth = third + columns;
      for (let each = 0; each < columns; each++) {
        const value = rows[from + each] as number;
        a = round(a + round(value * (values[first + each] as number)));
        b = round(b + round(value * (values[second + each] as number)));
        c = round(c + round(value * (values[third + each] as number)));
        d = round(d + round(value * (values[fourth + each] as number)));
      }
      const to = row * out + at;
      result[to] = a + (offsets[at] as number);
      result[to + 1] = b + (offsets[at + 1] as number);
      result[to + 2] = c + (offsets[at + 2] as number);
      result[to + 3] = d + (offsets[at + 3] as number);
    }
    for (; at < out; at++) {
      let sum = 0;
      for (let each = 0; each < columns; each++)
        sum = round(sum + round((rows[from + each] as number) * (values[at * columns + each] as number)));
      result[row * out + at] = sum + (offsets[at] as number);
    }
  }
  return result;
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
