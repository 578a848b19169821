import type { Mark } from './copy-lines';

/** Marks on an editable element by the browser's own highlights: its nodes stay as they are. */
export type Highlights = {
  /** @returns whether the browser lets us */
  show(element: HTMLElement, marks: readonly Mark[], ranges: readonly Range[]): boolean;
  clear(): void;
};

const severities = ['warning', 'advice', 'info'] as const;

const nameOf = (severity: Mark['severity']): string => `makegood-${severity}`;
const CSS_TEXT = `
::highlight(makegood-warning){text-decoration:underline wavy 1.5px #c2410c}
::highlight(makegood-advice){text-decoration:underline dashed 2px #0e7c86}
::highlight(makegood-info){text-decoration:underline dotted 2px #6b7280}
@media (forced-colors:active){::highlight(makegood-warning),::highlight(makegood-advice),::highlight(makegood-info){text-decoration-color:LinkText}}`;

type World = Window & typeof globalThis;
type Styled = DocumentOrShadowRoot;

/** Hands the root of a box our styles, beside its own. Firefox keeps that list from content scripts. */
function adopt(root: Styled, world: World): CSSStyleSheet | undefined {
  try {
    const sheet = new world.CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    const before = root.adoptedStyleSheets.length;
    root.adoptedStyleSheets.push(sheet);
    return root.adoptedStyleSheets.length === before + 1 ? sheet : undefined;
  } catch {
    return undefined;
  }
}

export function createHighlights(): Highlights {
  let now: { root: Styled; world: World; sheet: CSSStyleSheet } | undefined;
  const clear = (): void => {
    if (!now) return;
    const { root, world, sheet } = now;
    now = undefined;
    for (const severity of severities) world.CSS.highlights.delete(nameOf(severity));
    const place = root.adoptedStyleSheets.indexOf(sheet);
    if (place >= 0) root.adoptedStyleSheets.splice(place, 1);
  };
  return {
    clear,
    show(element, marks, ranges) {
      const root = element.getRootNode() as unknown as Styled;
      const world = element.ownerDocument.defaultView as World | null;
      if (!world?.CSS || !('highlights' in world.CSS)) return false;
      if (now?.root !== root) clear();
      const sheet = now?.sheet ?? adopt(root, world);
      if (!sheet) return false;
      now = { root, world, sheet };
      try {
        for (const severity of severities) {
          const fitting = ranges.filter((_, index) => marks[index]?.severity === severity);
          world.CSS.highlights.set(nameOf(severity), new world.Highlight(...fitting));
        }
        return world.CSS.highlights.has(nameOf('warning'));
      } catch {
        return false;
      }
    },
  };
}
