import { deepAll, isVisible } from './dom';

/**
 * Every frame of a page whose document can be read, also in open shadow roots and in other frames: the inbox sometimes stands in one. What another
 * origin shows has no document for us.
 */
export function framesIn(page: Document): HTMLIFrameElement[] {
  return (deepAll(page, 'iframe') as HTMLIFrameElement[]).flatMap((frame) => {
    const inside = frame.contentDocument;
    return inside ? [frame, ...framesIn(inside)] : [];
  });
}

/** The page and what its visible frames show, each a document of its own. */
export function documentsIn(page: Document): Document[] {
  const inside = (deepAll(page, 'iframe') as HTMLIFrameElement[]).flatMap((frame) =>
    frame.contentDocument?.body && isVisible(frame) ? documentsIn(frame.contentDocument) : [],
  );
  return [page, ...inside];
}
