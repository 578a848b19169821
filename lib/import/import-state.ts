import type { Encoding } from './encoding';
import type { FromImporter } from './import-messages';
import type { ImportResult } from './import-report';
import type { Inspection } from './inspect-report';

type Ready = { step: 'ready'; file: File; inspection: Inspection; unreadable?: Encoding | undefined };

/**
 * How far the import of one file is. `read` counts its bytes; `before` is what it was found to be before it is read in another
 * encoding, and `unreadable` an encoding in which it is no report.
 */
export type ImportState =
  | { step: 'choose'; problem?: { kind: 'strange' | 'failed'; name: string } | undefined }
  | { step: 'inspecting'; file: File; read: number; encoding?: Encoding | undefined; before?: Ready | undefined }
  | { step: 'importing'; file: File; read: number }
  | Ready
  | { step: 'done'; file: File; result: ImportResult };

/** What a message of the worker makes of the state. */
export function afterMessage(now: ImportState, message: FromImporter): ImportState {
  if (now.step !== 'inspecting' && now.step !== 'importing') return now;
  const { file } = now;
  const failed = (kind: 'strange' | 'failed'): ImportState => ({ step: 'choose', problem: { kind, name: file.name } });
  if (message.kind === 'progress') return { ...now, read: message.read };
  if (message.kind === 'imported') return { step: 'done', file, result: message.result };
  if (message.kind === 'failed') return failed('failed');
  const before = now.step === 'inspecting' ? now.before : undefined;
  if (message.inspection === 'strange')
    return before && now.step === 'inspecting' ? { ...before, unreadable: now.encoding } : failed('strange');
  return message.inspection ? { step: 'ready', file, inspection: message.inspection } : (before ?? { step: 'choose' });
}
