/** A part of the window, in CSS pixels of the frame that the element stands in. */
export type Part = { left: number; top: number; right: number; bottom: number };

/** The parent as it is laid out: what is put into a slot stands in that slot. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

const shared = (one: Part, other: Part): Part => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Everything that an element stands in, out of shadow roots as well, innermost first. */
export function surroundingsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = around(element); next; next = around(next)) found.push(next);
  return found;
}

/** Whether an element is drawn as large as it is laid out, in one piece: what is turned, scaled or broken has no copy of ours. */
export function isDrawnPlainly(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const plain = Math.abs(width - element.offsetWidth) <= 1 && Math.abs(height - element.offsetHeight) <= 1;
  const zoom = (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  return plain && zoom === 1 && element.getClientRects().length === 1;
}

/** What of an element can be seen in its frame: within the window and within all that cuts it off. */
export function visiblePartOf(element: HTMLElement, surroundings: readonly Element[]): Part | undefined {
  const { innerWidth = 0, innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  let part: Part = shared(element.getBoundingClientRect(), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (const each of surroundings) {
    // The page itself is cut off by the window alone, whatever its style says.
    if (each.localName === 'html' || each.localName === 'body') continue;
    const { overflowX, overflowY } = getComputedStyle(each);
    if (overflowX !== 'visible' || overflowY !== 'visible') part = shared(part, each.getBoundingClientRect());
  }
  return part.right > part.left && part.bottom > part.top ? part : undefined;
}

/** Whether nothing of the page lies over the middle or the edges of what can be seen: a menu or a dialog would be written on. */
export function isUncovered(element: HTMLElement, { left, top, right, bottom }: Part): boolean {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  if (!root.elementFromPoint) return true;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [x, y],
    [left + 4, y],
    [right - 4, y],
    [x, top + 4],
    [x, bottom - 4],
  ] as const;
  return points.every(([across, down]) => {
    const there = root.elementFromPoint?.(across, down);
    return !there || there === element || element.contains(there);
  });
}
