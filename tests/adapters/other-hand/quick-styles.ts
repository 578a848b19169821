/** What the readers ask of an element's style, as far as it decides whether the element is shown. */
interface Shown {
  display: string;
  visibility: string;
  opacity: string;
  textDecoration: string;
}
/** A style sheet's rule that decides it. */
interface Rule extends Shown {
  selector: string;
}

const NEVER = new Set(
  'area base basefont datalist head link meta noembed noframes param rp script style template title'.split(' '),
);

/** The rules of some style sheets that decide whether something is shown. */
function rulesOf(sheets: Iterable<CSSStyleSheet | null>): Rule[] {
  return [...sheets].flatMap((sheet) =>
    [...(sheet?.cssRules ?? [])].flatMap((rule) => {
      if (!('selectorText' in rule)) return [];
      const { selectorText: selector, style } = rule as CSSStyleRule;
      const { display, visibility, opacity, textDecoration } = style;
      // A host that is hidden says so by its attribute, which is asked for itself.
      return (display || visibility || opacity || textDecoration) && !selector.includes(':host')
        ? [{ selector, display, visibility, opacity, textDecoration }]
        : [];
    }),
  );
}

/** The rules that hold in a document or a shadow root. */
export function rulesIn(root: Document | ShadowRoot): readonly Rule[] {
  return rulesOf([...root.querySelectorAll('style')].map(({ sheet }) => sheet));
}

/**
 * Stands in for `getComputedStyle` of jsdom, which works out the whole cascade for every element that is asked for. Knows display,
 * visibility, opacity and lines through text alone, by the last rule that fits; a test holds it to what jsdom says on every page.
 */
export interface QuickStyles {
  getComputedStyle(element: Element): Shown;
  /** Says which rules hold in a shadow root. */
  add(root: ShadowRoot, rules: readonly Rule[]): void;
  /** Runs something during which the page does not change. */
  still<T>(run: () => T): T;
}

export function quickStyles(ofDocument: readonly Rule[]): QuickStyles {
  const ofShadow = new WeakMap<Node, readonly Rule[]>();
  let known: WeakMap<Element, Shown> | undefined;
  const workOut = (element: Element): Shown => {
    const shown = {
      display: NEVER.has(element.localName) ? 'none' : 'block',
      visibility: '',
      opacity: '',
      textDecoration: '',
    };
    const rules = ofShadow.get(element.getRootNode()) ?? ofDocument;
    const inline = element.getAttribute('style') ? (element as HTMLElement).style : undefined;
    for (const each of [...rules.filter(({ selector }) => element.matches(selector)), ...(inline ? [inline] : [])]) {
      shown.display = each.display || shown.display;
      shown.visibility = each.visibility || shown.visibility;
      shown.opacity = each.opacity || shown.opacity;
      shown.textDecoration = each.textDecoration || shown.textDecoration;
    }
    return shown;
  };
  return {
    getComputedStyle(element) {
      const before = known?.get(element);
      if (before) return before;
      const shown = workOut(element);
      known?.set(element, shown);
      return shown;
    },
    add: (root, rules) => ofShadow.set(root, rules),
    still(run) {
      known = new WeakMap();
      try {
        return run();
      } finally {
        known = undefined;
      }
    },
  };
}
