let shared: CSSStyleSheet | undefined;

/**
 * Gives a shadow root the styles of a line. One sheet is shared by all of them where the browser allows; Firefox does not let a
 * content script hand a page a sheet of its own (the list is not to be had through its wrappers), and each root gets a copy.
 */
export function styleInto(root: ShadowRoot, css: string): void {
  try {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(css);
    }
    root.adoptedStyleSheets = [shared];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Handled below, as where the list stays empty.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
