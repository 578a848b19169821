/** What the panels listen for: presses, and what is typed or ticked in them. */
const TAKEN = ['click', 'input', 'change'] as const;

/**
 * Lets through what a person did. A script of the page can reach into an open shadow root and press there as well, or say that
 * something was typed or ticked: the lock of a public reply must not open for it.
 */
export function onlyOfPersons(shadow: ShadowRoot): void {
  for (const type of TAKEN) shadow.addEventListener(type, stopUntrusted, { capture: true });
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
