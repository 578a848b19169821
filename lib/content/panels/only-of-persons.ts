/** Lets through what a person pressed. A script of the page can reach into an open shadow root and click there as well. */
export function onlyOfPersons(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
