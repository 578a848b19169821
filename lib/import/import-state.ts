import type { LackingHead } from '../domain/import/kinds/table-kinds';
import type { Encoding } from './encoding';
import type { FromImporter } from './import-messages';
import type { ImportResult } from './import-order';
import type { Inspection } from './inspection';

/** Why a file could not be looked at or taken; `lacking` is a report without columns that it needs. */
export type ImportProblem =
  | { kind: 'strange' | 'failed'; name: string }
  | { kind: 'lacking'; name: string; lacking: LackingHead };

type Ready = { step: 'ready'; file: File; inspection: Inspection; unreadable?: Encoding | undefined };

/** `stopping` where it is to end, and does so when what is under way is written. */
type Running = { file: File; read: number; stopping?: true | undefined };

/**
 * How far the import of one file is. `read` counts its bytes; `before` is what it was found to be before it is read in another
 * encoding, and `unreadable` an encoding in which it is no report.
 */
export type ImportState =
  | { step: 'choose'; problem?: ImportProblem | undefined }
  | (Running & { step: 'inspecting'; encoding?: Encoding | undefined; before?: Ready | undefined })
  | (Running & { step: 'importing' })
  | Ready
  | { step: 'done'; file: File; result: ImportResult };

/** What a press of the button that ends it makes of the state: the person sees at once that it was heard. */
export const afterCancel = (now: ImportState): ImportState =>
  now.step === 'inspecting' || now.step === 'importing' ? { ...now, stopping: true } : now;

/** What a message of the worker makes of the state. */
export function afterMessage(now: ImportState, message: FromImporter): ImportState {
  if (now.step !== 'inspecting' && now.step !== 'importing') return now;
  const { file } = now;
  const failed = (problem: 'strange' | 'failed' | LackingHead): ImportState => ({
    step: 'choose',
    problem: {
      name: file.name,
      ...(typeof problem === 'string' ? { kind: problem } : { kind: 'lacking', lacking: problem }),
    },
  });
  if (message.kind === 'progress') return { ...now, read: message.read };
  if (message.kind === 'imported') return { step: 'done', file, result: message.result };
  if (message.kind === 'failed') return failed('failed');
  const before = now.step === 'inspecting' ? now.before : undefined;
  const { inspection } = message;
  if (!inspection) return before ?? { step: 'choose' };
  if (inspection === 'strange' || 'lacks' in inspection)
    return before && now.step === 'inspecting' ? { ...before, unreadable: now.encoding } : failed(inspection);
  return { step: 'ready', file, inspection };
}
