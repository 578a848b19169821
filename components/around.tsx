import { type ComponentChild, Fragment } from 'preact';
import { type MessageKey, t } from '../lib/i18n';

const PLACE = '\u0001';

/** An interface text with elements in its places: each language puts them where it wants them. */
export function Around({ text, parts }: { text: MessageKey; parts: readonly ComponentChild[] }) {
  const marks = parts.map((_, index) => `${PLACE}${index}${PLACE}`);
  const pieces = t(text, ...marks).split(PLACE);
  // Every second piece is the number of a part.
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : parts[Number(piece)]}</Fragment>
      ))}
    </>
  );
}
