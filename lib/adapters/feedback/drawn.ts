import { isShownFast } from '../dom';

/** Whether the element itself is drawn; one that only groups (`display: contents`) is drawn as what is in it. */
export function isDrawn(element: Element): boolean {
  return isShownFast(element) || getComputedStyle(element).display === 'contents';
}
