import { deepAll } from '../dom';
import type { PiecesOf } from './pieces';

/** The only wording of the heading that was ever seen (2019 to 2026, English); in other words nobody knows what of it is the name. */
const SENT_TO = /^send (?:a )?message to:?\s+(\S.*)$/i;
const LONGEST = 60;

/**
 * Whom the page for a new message writes to, by its own heading: "Send message to NAME". For the page itself and no further: it
 * goes into ready texts there, and into no observation.
 */
export function buyerName(app: Element, piecesOf: PiecesOf): string | undefined {
  const names = deepAll(app, 'h1,h2,h3,[role="heading"]').flatMap((heading) => {
    const text = piecesOf(heading)
      .map((piece) => piece.gap + piece.text)
      .join('');
    return SENT_TO.exec(text.replace(/\s+/g, ' ').trim())?.[1] ?? [];
  });
  const [name] = names;
  return name && name.length <= LONGEST && new Set(names).size === 1 ? name : undefined;
}
