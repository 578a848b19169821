/** A whole number with separators of thousands or without; blanks between thousands are taken out before. */
export const INTEGER = String.raw`(?:\d{1,3}(?:[.,']\d{3})+|\d+)`;

/** The number that a text of the form `INTEGER` says, whatever its thousands are apart by. */
export const integer = (text: string): number => Number(text.replace(/[.,']/g, ''));

/** A share in parts per million with the number of decimals that were printed, to know how far it is rounded. */
export type Rate = { ppm: number; decimals: number };

const RATE = /^(\d{1,3})(?:[.,](\d{1,4}))? ?%$/;

/** `0.15%`, `0,15 %`; above a hundred nothing is a share. */
export function readRate(text: string): Rate | undefined {
  const [, whole, decimal = ''] = RATE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const ppm = Number(whole + decimal.padEnd(4, '0'));
  return ppm <= 1_000_000 ? { ppm, decimals: decimal.length } : undefined;
}

const WHOLE = new RegExp(`^${INTEGER}$`);

/** `1,273`, `1.273`, `12`; nothing where the text is anything else than one whole number. */
export const readInteger = (text: string): number | undefined => (WHOLE.test(text) ? integer(text) : undefined);

/** Blanks between thousands, within one text of the page only: over two of them they are two numbers. */
export const joinThousands = (text: string): string =>
  text.replace(/(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d.,]|\d)/g, (found) => found.replaceAll(' ', ''));
