import type { Span } from '../../text/text';
import { placesOf } from './phrases';

/** A word for a number of a parcel and a few words behind it, up to where the number begins. */
const BEFORE =
  /(?:tracking|track|sendung\w*|paketnummer|suivi|seguimiento|tracciamento|spedizione|追跡|parcel|consignment|waybill|royal mail|ups|usps|fedex|dhl|dpd|gls|hermes|evri|colissimo|chronopost|correos|seur|poste)(?:[\s:,#()-]+(?:number|no|nr|nummer|id|code|numero|is|lautet|ist|est|es|under|unter|with|it|n°|de|di)\.?(?![\p{L}\d])){0,4}[\s:,#()]+/giu;
/** One group of letters and digits of such a number, with the gap before it. Small letters are words, or all of one number. */
const GROUP = /[ -]?(?:[A-Z0-9]{1,39}|[a-z0-9]{10,39})(?![A-Za-z0-9])/y;
/** Unmistakable shapes: UPS, and the numbers of the postal union. */
const SHAPES = /(?<![A-Za-z0-9])(?:1Z(?: ?[A-Z0-9]){16}|[A-Z]{2}(?: ?\d){9} ?[A-Z]{2})(?![A-Za-z0-9])/g;
const DIGITS = 8;
const LETTERS = 10;
const MOST = 39;

/** A number without blanks and dashes, in capitals. */
export const bareNumber = (number: string): string => number.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

const digitsOf = (number: string): number => number.replace(/\D/g, '').length;

/** The number that begins at a place: groups for as long as they look like parts of one, or a first group that is one by itself. */
function numberAt(text: string, start: number): Span | undefined {
  let end = start;
  for (let groups = 0; groups < 20; groups++) {
    GROUP.lastIndex = end;
    const group = GROUP.exec(text)?.[0];
    if (!group || (groups === 0 && /^[ -]/.test(group)) || bareNumber(text.slice(start, end) + group).length > MOST)
      break;
    // Behind the first, letters alone are the country at the end ("GB"), or a word.
    if (groups > 0 && !/\d/.test(group) && !/^[ -]?[A-Z]{2}$/.test(group)) break;
    end += group.length;
    if (groups === 0 && group.length >= LETTERS && digitsOf(group) >= DIGITS) break;
  }
  const number = text.slice(start, end);
  return digitsOf(number) >= DIGITS && bareNumber(number).length >= LETTERS ? { start, end } : undefined;
}

/** Numbers of parcels by their shape alone. */
export const shapedNumbers = (text: string): Span[] => placesOf(text, SHAPES);

/** Numbers of parcels in a text, by the word before them or by their shape. */
export function parcelNumbers(text: string): Span[] {
  const found = new Map<number, Span>();
  for (const { end } of placesOf(text, BEFORE)) {
    const number = numberAt(text, end);
    if (number) found.set(number.start, number);
  }
  for (const span of shapedNumbers(text)) found.set(span.start, span);
  return [...found.values()];
}
