import type { Excerpt } from '../../lib/domain/search/hit';
import { pieceText } from './search-words';

/** A piece of a text with what was looked for marked. It is text, whatever a buyer wrote. */
export function MarkedText({ excerpt }: { excerpt: Excerpt }) {
  const name = pieceText(excerpt.of);
  return (
    <p class="words" data-piece={excerpt.of}>
      {name && <span class="quiet">{name}: </span>}
      <bdi>{excerpt.parts.map(({ text, mark }, index) => (mark ? <mark key={`${index}`}>{text}</mark> : text))}</bdi>
    </p>
  );
}
