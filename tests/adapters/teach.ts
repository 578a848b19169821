import { adapters } from '../../lib/adapters/registry';
import { type Lesson, teachField } from '../../lib/content/teach/make-field';
import type { TaughtField } from '../../lib/domain/taught';

/** The adapter of an address. */
export function adapterAt(url: URL) {
  const adapter = adapters.find((each) => each.matches(url));
  if (!adapter) throw new Error(`no adapter for ${url.href}`);
  return adapter;
}

/** Points at an element for a field, as the bar does; `at` picks it from what could be meant. */
export function point(
  document: Document,
  url: URL,
  field: string,
  at: (element: Element) => boolean,
  taught: readonly TaughtField[] = [],
): Lesson | undefined {
  const adapter = adapterAt(url);
  const teachable = adapter.teachable.find((each) => each.field === field);
  const candidate = teachable?.candidates(document, url).find(({ element }) => at(element));
  if (!teachable || !candidate) return undefined;
  return teachField(teachable, candidate, { page: document, url, adapter: adapter.id, taught });
}

/** Whether a box is the one that the sandbox marks with this kind. */
export const isBox =
  (kind: RegExp) =>
  (element: Element): boolean => {
    const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : element;
    return kind.test(element.getAttribute('data-sandbox-box') ?? host.getAttribute('data-sandbox-box') ?? '');
  };

export const RETURN = /^(?:return|return-shipping|Way home|Return shipping)/;
export const OTHER = /^(?:other|Kindness|Additional)/;

/** Points at both boxes for concessions. */
export function teachBoth(document: Document, url: URL): TaughtField[] {
  const back = point(document, url, 'ReturnShipping', isBox(RETURN));
  const other = point(document, url, 'Other', isBox(OTHER), back ? [back.field] : []);
  if (!back || !other) throw new Error(`not taught: ${back ? 'Other' : 'ReturnShipping'}`);
  return [back.field, other.field];
}
