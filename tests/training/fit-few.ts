/** Some numbers that speak for or against something, and whether it holds. */
export type Row = { values: readonly number[]; holds: boolean };

const ROUNDS = 12;
/** Keeps what few examples say from counting for everything. */
const RIDGE: number = 1;

/** Logistic regression over a few numbers, by Newton's steps: the same to the last digit on every machine that computes in doubles. */
export function fitFew(rows: readonly Row[]): number[] {
  const size = rows[0]?.values.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => RIDGE * weight);
    const bends = weights.map((_w, one) => weights.map((_x, other): number => (one === other ? RIDGE : 0)));
    for (const { values, holds } of rows) {
      const sure = 1 / (1 + Math.exp(-scoreOf(weights, values)));
      const bend = sure * (1 - sure);
      values.forEach((value, one) => {
        slopes[one] = (slopes[one] ?? 0) + (sure - (holds ? 1 : 0)) * value;
        const row = bends[one] ?? [];
        for (let other = 0; other < size; other++) row[other] = (row[other] ?? 0) + bend * value * (values[other] ?? 0);
      });
    }
    solve(bends, slopes).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) - step;
    });
  }
  return weights;
}

export const scoreOf = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Solves a system of equations that is symmetric and positive, by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot] ?? [];
    rows.forEach((row, at) => {
      if (at === pivot) return;
      const factor = (row[pivot] ?? 0) / (own[pivot] ?? 1);
      for (let column = pivot; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0);
    });
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
