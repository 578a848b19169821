import { isVisible } from '../dom';
import { lineOf } from './parts';

/** Ways in which stars out of five are said; Japanese names the five first. */
const OUT_OF_FIVE =
  /^(?:rating|bewertung|évaluation|valoración|calificación|valutazione|評価|评级|评分)?[:：\s]*(?:([\d.,]+)\s*(?:\/|out of|von|sur|de|su|van|z|stars? out of|(?:étoiles?|estrellas?|stelle|sterne[n]?) (?:sur|de|su|von)|颗?星?[，,（(]?\s*(?:最多|共|满分))\s*5(?:[.,]0)?|5\s*(?:つ星|段階)?\s*(?:のうち|中)\s*([\d.,]+))(?:\s*(?:\p{L}|[）)])*\s*)$/iu;
/** Class names under which Amazon draws stars: `a-star-4`, `a-star-small-3`; halves are `a-star-4-5`. */
const STAR_CLASS = /(?:^|\s)a-star(?:-(?:mini|small|medium|large))?-([\d-]+)(?=\s|$)/;

const WRONG = Number.NaN;

/** A whole number from one to five, also as `3.0`; anything else is no rating. */
function whole(text: string): number {
  return /^[1-5](?:[.,]0+)?$/.test(text.trim()) ? Number(text.trim()[0]) : WRONG;
}

/** What a text says of stars; nothing where it says nothing of numbers. */
function inText(said: string): number | undefined {
  const text = said.normalize('NFKC').trim();
  const stars = /^((?:★|⭐)*)((?:☆|✩)*)$/u.exec(text.replace(/\s|\ufe0f/g, ''));
  if (text !== '' && stars) {
    const [full, empty] = [[...(stars[1] ?? '')].length, [...(stars[2] ?? '')].length];
    return full > 0 && full <= 5 && (empty === 0 || full + empty === 5) ? full : WRONG;
  }
  if (!/\d/.test(text)) return undefined;
  const [, first, second] = OUT_OF_FIVE.exec(text) ?? [];
  return whole(first ?? second ?? text);
}

/** What one element says of stars, by its attributes alone. */
function inAttributes(element: Element): (number | undefined)[] {
  const value = element.localName === 'kat-star-rating' ? element.getAttribute('value') : null;
  const drawn = STAR_CLASS.exec(element.getAttribute('class') ?? '')?.[1];
  const label = element.getAttribute('aria-label');
  return [
    value === null ? undefined : whole(value),
    drawn === undefined ? undefined : whole(drawn),
    label === null ? undefined : inText(label),
  ];
}

/** How many star ratings a row shows; two leave open which one is the feedback's. */
export function ratingsIn(row: Element): number {
  const stars = row.getElementsByTagName('kat-star-rating');
  return stars.length < 2 ? stars.length : [...stars].filter(isVisible).length;
}

/** What one element of the cell says of stars, by its attributes or, without a value, by what it draws them with. */
function inElement(element: Element): (number | undefined)[] {
  const said = inAttributes(element);
  if (said.every((each) => each === undefined) && !element.shadowRoot) return [];
  if (!isVisible(element)) return [];
  const inner = element.localName === 'kat-star-rating' && !element.hasAttribute('value') && element.shadowRoot;
  if (!inner) return said;
  const drawn = [...inner.querySelectorAll('[aria-label],[value]')];
  return [
    ...said,
    ...drawn.map((each) => inText(each.getAttribute('aria-label') ?? '') ?? inText(each.getAttribute('value') ?? '')),
  ];
}

/** The stars that a cell shows, if all that it says of them is the same whole number. */
export function readRating(cell: Element): number | undefined {
  const only = cell.firstElementChild;
  // As the page has them: stars that carry their number, and nothing else in the cell.
  if (only && cell.childElementCount === 1 && only.localName === 'kat-star-rating' && cell.textContent?.trim() === '') {
    const value = only.getAttribute('value');
    if (value !== null && !only.hasAttribute('aria-label') && !cell.hasAttribute('aria-label') && !only.className) {
      const stars = isVisible(only) ? whole(value) : WRONG;
      return Number.isNaN(stars) ? undefined : stars;
    }
  }
  const said = new Set<number | undefined>(inAttributes(cell));
  said.add(inText(lineOf(cell)));
  for (const element of cell.getElementsByTagName('*')) for (const value of inElement(element)) said.add(value);
  said.delete(undefined);
  const [rating] = said;
  return said.size === 1 && rating !== undefined && !Number.isNaN(rating) ? rating : undefined;
}
