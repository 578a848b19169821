import type { Anchor, ReplyPlace } from '../adapter';
import type { WritingBox } from './reply-box';

/** The control of the box that was found at the last reading of a page: its panel stands behind it. */
const last = new WeakMap<Document, Element>();

/** The box as it is handed on, and kept for the place of the panel. */
export function replyPlace(page: Document, found: WritingBox | undefined, answered?: Element): ReplyPlace | undefined {
  if (found) last.set(page, found.control);
  else last.delete(page);
  return found && { box: found.box, ...(answered && { answered }) };
}

/** Behind the box, in the page's own flow; without one at the head of the page's content. */
export function besideBox(page: Document, content: string): Anchor | undefined {
  const control = last.get(page);
  if (control?.isConnected) return { element: control, place: 'after' };
  const around =
    page.querySelector(content) ?? page.querySelector('#sc-content-container, main, [role="main"]') ?? page.body;
  return around ? { element: around, place: 'first-in' } : undefined;
}
