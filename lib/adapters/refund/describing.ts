import type { Box } from './boxes';

/** The elements that `aria-describedby` ties to the box. */
export function describing({ input, control }: Box): Element[] {
  return [...new Set([input, control])].flatMap((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    return ids.flatMap((id) => root.getElementById(id) ?? []);
  });
}
