import type { Adapter, Reading } from '../adapters/adapter';
import type { PageSetup } from '../storage/page-setup';

/** A reader that throws has met a page it was not written for. */
export function readSafely(adapter: Adapter, url: URL, { taught }: PageSetup): Reading {
  try {
    return adapter.read(document, url, taught);
  } catch (error) {
    return { state: 'drift', missing: [error instanceof Error ? error.name : 'error'] };
  }
}
