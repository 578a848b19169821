import { isVisible } from '../dom';

/** The page's own content, without the head that is the same on every page and says "Healthy" even on one that is not found. */
export function contentOf(page: Document): Element | undefined {
  const found = [...page.querySelectorAll('#sc-content-container,main,[role="main"]')].filter(isVisible);
  const outer = found.filter((each) => !found.some((other) => other !== each && other.contains(each)));
  return outer.length === 1 ? outer[0] : undefined;
}

const DAY = 86_400_000;

/** Today where it is latest on earth. */
export const latestDay = (): string => new Date(Date.now() + DAY).toISOString().slice(0, 10);
