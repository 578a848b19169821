const MOST_STEPS = 8;

/** Answers of one reading, by what styles can tell apart: a list of a thousand rows has a handful of kinds. */
export type StruckMemo = Map<string, boolean>;

const signature = (element: Element): string =>
  `${element.localName}.${element.className}${element.hasAttribute('style') ? `#${element.getAttribute('style')}` : ''}`;

const hasLine = (element: Element): boolean => {
  const { textDecorationLine, textDecoration } = getComputedStyle(element);
  return `${textDecorationLine ?? ''} ${textDecoration ?? ''}`.includes('line-through');
};

/**
 * Whether an element is drawn struck through: by its own style or by that of an element around it, up to the row. Asked of the browser once
 * for each kind of row, cell and text, since asking for a style is what costs most.
 */
export function isStruck(element: Element, row: Element, memo: StruckMemo): boolean {
  const chain: Element[] = [];
  for (let node: Element | null = element; node && chain.length < MOST_STEPS; node = node.parentElement) {
    chain.push(node);
    if (node === row) break;
  }
  const key = chain.map(signature).join('<');
  const known = memo.get(key);
  if (known !== undefined) return known;
  const struck = chain.some(hasLine);
  memo.set(key, struck);
  return struck;
}
