import { describe, expect, it } from 'vitest';
import { afterCancel, afterMessage, type ImportState } from '../../lib/import/import-state';
import type { Inspection } from '../../lib/import/inspection';

const file = new File(['x'], 'report.txt');
const inspection: Inspection = {
  ...{ kind: 'feedback', encoding: 'utf-8', rows: 1, refused: 0, refusedRows: [], spoilt: 0 },
  ...{ dates: { kind: 'plain' }, newest: {}, preview: [] },
};
const inspecting: ImportState = { step: 'inspecting', file, read: 0 };
const again: ImportState = { ...inspecting, encoding: 'utf-16le', before: { step: 'ready', file, inspection } };

describe('the state of an import', () => {
  it('says at once that it is to end, and how far it is until it does', () => {
    const stopping = afterCancel({ ...inspecting, step: 'importing' });
    expect(stopping).toMatchObject({ step: 'importing', stopping: true });
    expect(afterMessage(stopping, { kind: 'progress', read: 7 })).toMatchObject({ stopping: true, read: 7 });
    const ready: ImportState = { step: 'ready', file, inspection };
    expect(afterCancel(ready)).toBe(ready);
  });

  it.each([
    ['counts what is read', inspecting, { kind: 'progress', read: 7 }, { step: 'inspecting', read: 7 }],
    ['is ready when the file is known', inspecting, { kind: 'inspected', inspection }, { step: 'ready', inspection }],
    [
      'asks for another file',
      inspecting,
      { kind: 'inspected', inspection: 'strange' },
      { problem: { kind: 'strange' } },
    ],
    [
      'keeps a file that another encoding does not fit',
      again,
      { kind: 'inspected', inspection: 'strange' },
      { step: 'ready', unreadable: 'utf-16le' },
    ],
    [
      'goes back when another encoding is given up',
      again,
      { kind: 'inspected', inspection: undefined },
      { step: 'ready', inspection },
    ],
    [
      'says what failed',
      { ...inspecting, step: 'importing' },
      { kind: 'failed' },
      { step: 'choose', problem: { kind: 'failed' } },
    ],
    ['hears nothing where nothing is under way', { step: 'choose' }, { kind: 'progress', read: 7 }, { step: 'choose' }],
  ] as const)('%s', (_, now, message, expected) => {
    expect(afterMessage(now as ImportState, message as Parameters<typeof afterMessage>[1])).toMatchObject(expected);
  });
});
