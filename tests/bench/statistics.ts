/** The middle of some measurements and the range of their middle half. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** The value below which this share of the (ascending) values lies, between two of them in proportion. */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and quartiles: a figure on a busy machine has outliers on one side, which a mean would follow. */
export function spread(values: readonly number[]): Spread {
  const ascending = [...values].sort((a, b) => a - b);
  return { median: quantile(ascending, 0.5), low: quantile(ascending, 0.25), high: quantile(ascending, 0.75) };
}

/** Each value over the floor measured beside it; none where there is nothing to compare with. */
export function ratios(values: readonly number[], floor: readonly number[]): number[] {
  return values.flatMap((value, index) => {
    const beside = floor[index];
    if (beside === undefined || beside === 0) return [];
    return [value / beside];
  });
}
