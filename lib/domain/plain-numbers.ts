/**
 * The text with digits, minus signs, separators and currency marks in one form: full-width and Arabic-Indic digits
 * become ASCII, every kind of space a plain one, direction marks vanish.
 */
export function plainNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u2019]/g, (mark) => (mark === '\u2019' ? "'" : ','))
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
