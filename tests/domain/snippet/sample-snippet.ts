import type { Snippet } from '../../../lib/domain/snippet/snippet';

/** An invented snippet. */
export const snippetOf = (text: string, more: Partial<Snippet> = {}): Snippet => ({
  id: 'late',
  name: 'Late',
  language: 'en',
  text,
  changedAt: '2026-11-20T10:00:00.000Z',
  ...more,
});
