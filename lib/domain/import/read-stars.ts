const STARS = /^([1-5])(?:[.,]0+)?$/;

/** One to five stars out of a text that is nothing else: `4`, or `4.0` as a spreadsheet writes it. */
export function readStars(text: string): number | undefined {
  const [, stars] = STARS.exec(text.normalize('NFKC').trim()) ?? [];
  return stars === undefined ? undefined : Number(stars);
}
