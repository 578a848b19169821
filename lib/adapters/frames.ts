import { deepAll, isVisible } from './dom';

/** Frames that are watched already: each is listened to once. */
const known = new WeakSet<Element>();

/**
 * The documents of all frames of a page that can be read, also in open shadow roots and in other frames. What another origin shows has none
 * for us.
 * @param poke called when a frame has gone to another page, which nobody watches yet.
 */
export function framesWithin(page: Document, poke: () => void, signal: AbortSignal): Document[] {
  return (deepAll(page, 'iframe') as HTMLIFrameElement[]).flatMap((frame) => {
    if (!known.has(frame)) frame.addEventListener('load', poke, { signal });
    known.add(frame);
    const inside = frame.contentDocument;
    return inside ? [inside, ...framesWithin(inside, poke, signal)] : [];
  });
}

/** The page and what its visible frames show, each a document of its own. */
export function documentsIn(page: Document): Document[] {
  const inside = (deepAll(page, 'iframe') as HTMLIFrameElement[]).flatMap((frame) =>
    frame.contentDocument?.body && isVisible(frame) ? documentsIn(frame.contentDocument) : [],
  );
  return [page, ...inside];
}
