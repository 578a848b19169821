import type { Adapter } from './adapter';

/**
 * Every adapter, one a file; the folder says which content script it belongs to, so that no page pays for the readers of
 * another. The content scripts take their own folder and never this whole list.
 */
export const adapters: readonly Adapter[] = Object.values(
  import.meta.glob<Adapter>('./pages/*/*.ts', { eager: true, import: 'default' }),
);
