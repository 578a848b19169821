import type { Adapter } from './adapter';

const files = import.meta.glob<Adapter>('./pages/*.ts', { eager: true, import: 'default' });

/** Every adapter in `pages/`, one a file. */
export const adapters: readonly Adapter[] = Object.values(files);

/** The adapter for an address, if Makegood knows the page. */
export function adapterFor(url: URL): Adapter | undefined {
  return adapters.find((adapter) => adapter.matches(url));
}
