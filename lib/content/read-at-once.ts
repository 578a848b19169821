import type { Adapter, Reading } from '../adapters/adapter';
import type { PageSetup } from '../storage/page-setup';

/** A reader that throws has met a page it was not written for. */
export const notUnderstood = (error: unknown): Reading => ({
  state: 'drift',
  missing: [error instanceof Error ? error.name : 'error'],
});

/** Reads a page at one go. */
export function readAtOnce(adapter: Adapter, url: URL, { taught }: PageSetup): Reading {
  try {
    return adapter.read(document, url, taught);
  } catch (error) {
    return notUnderstood(error);
  }
}

/** Reads pages. */
export type PageReader = {
  /** Calls `take` with the reading: at once where it is short, and not at all where another reading was begun meanwhile. */
  read(adapter: Adapter, url: URL, setup: PageSetup, take: (reading: Reading) => void): void;
};

/** Reads each page at one go: none of them is long. */
export const atOnce: PageReader = {
  read: (adapter, url, setup, take) => take(readAtOnce(adapter, url, setup)),
};
