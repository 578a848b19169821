import { useState } from 'preact/hooks';
import type { Said } from './status-bar';

/** Says what was done; the second is how to take it back. */
export type Say = (text: string, undo?: () => void) => void;

/** What the status bar of a page shows, and the ways to change it. */
export function useSaid(): { said: Said | undefined; say: Say; close(): void } {
  const [said, setSaid] = useState<Said>();
  return {
    said,
    say: (text, undo) => setSaid((last) => ({ id: (last?.id ?? 0) + 1, text, undo })),
    close: () => setSaid(undefined),
  };
}
