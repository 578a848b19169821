import { type Note, note } from '../../lib/domain/note';
import { z } from '../../lib/domain/zod';

/** An invented note on an invented order, checked as the border checks it. */
export function sampleNote(more: Partial<Note> = {}): Note {
  return z.parse(note, {
    id: '5f0c0a52-6c7e-4d0b-9a37-0f5a4f2f6a11',
    orderId: '114-0000001-0000002',
    at: '2026-11-21T10:00:00.000Z',
    kind: 'note',
    text: 'Sample Person wants a replacement',
    changedAt: '2026-11-21T10:00:00.000Z',
    removed: false,
    ...more,
  });
}
