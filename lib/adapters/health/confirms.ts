import type { Rate } from './words/numbers';

/** Whether a printed share is that of the counts, rounded or cut off; nothing and everything are only what they are. */
export function confirms({ ppm, decimals }: Rate, count: number, total: number): boolean {
  if (count > total) return false;
  if (total === 0) return ppm === 0;
  const unit = 10_000 / 10 ** decimals;
  const exact = (1_000_000 * count) / total;
  const near = Math.abs(ppm - exact) <= unit / 2 + 1e-6 || Math.floor(exact / unit + 1e-9) * unit === ppm;
  if (!near) return false;
  const whole = ppm === 0 || ppm === 1_000_000;
  return !whole || exact === ppm || decimals > 0;
}
