import { describe, expect, it } from 'vitest';
import { claimOpenSince, laterNote } from '../../lib/domain/note';
import { changedNote, type NoteKind } from '../../lib/domain/note-change';
import { sampleNote } from './sample-note';

describe('changedNote', () => {
  const before = sampleNote();
  it.each([
    ['later', '2026-11-21T10:00:01.000Z', '2026-11-21T10:00:01.000Z'],
    ['in the same millisecond', before.changedAt, '2026-11-21T10:00:00.001Z'],
    ['on a clock that was set back', '2020-01-01T00:00:00.000Z', '2026-11-21T10:00:00.001Z'],
  ])('comes after what was there: %s', (_what, now, changedAt) => {
    const after = changedNote(before, { text: 'Other words' }, now);
    expect(after).toEqual({ ...before, text: 'Other words', changedAt });
    expect(laterNote(before, after)).toBe(after);
    expect(laterNote(after, before)).toBe(after);
  });
});

describe('claimOpenSince', () => {
  const step = (kind: NoteKind, minute: number, removed = false) =>
    sampleNote({ kind, at: `2026-11-21T10:0${minute}:00.000Z`, removed });
  it.each([
    ['no step', [], undefined],
    ['opened', [step('claim-opened', 1)], 1],
    ['opened and closed', [step('claim-opened', 1), step('claim-closed', 2)], undefined],
    ['closed by mistake', [step('claim-opened', 1), step('claim-closed', 2, true)], 1],
    ['opened again', [step('claim-opened', 1), step('claim-closed', 2), step('claim-opened', 3)], 3],
  ])('%s', (_what, notes, minute) => {
    expect(claimOpenSince(notes)).toBe(minute && `2026-11-21T10:0${minute}:00.000Z`);
  });
});
