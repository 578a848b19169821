import { parentOf } from '../dom';

/**
 * Answers of one reading, by element. Nothing else tells rows apart for certain: a sheet may strike by any attribute or by the place of a
 * row. The page's own styles are asked once for each element, which for a thousand rows costs less than the rest of their reading.
 */
export type StruckMemo = Map<Element, boolean>;

/** Marks of direction are looked through when a text is read; they may be what is struck. */
const FORMAT = new Set(['bdi', 'bdo']);

function hasLine(element: Element): boolean {
  const style = getComputedStyle(element);
  // Every browser knows the first; the other is the shorthand, costly to put together.
  return (style.textDecorationLine || style.textDecoration || '').includes('line-through');
}

/** Whether an element is drawn struck through: by its own style or by that of an element around it, up to the row. */
export function isStruck(element: Element, row: Element, memo: StruckMemo): boolean {
  const known = memo.get(element);
  if (known !== undefined) return known;
  const around = element === row ? null : parentOf(element);
  const struck = hasLine(element) || (around !== null && isStruck(around, row, memo));
  memo.set(element, struck);
  return struck;
}

/** The element whose style says whether a text is struck through: the box it was read in, or the mark of direction inside. */
export function drawnIn(box: Element): Element {
  const inner = box.firstElementChild;
  return inner && FORMAT.has(inner.localName) ? inner : box;
}
