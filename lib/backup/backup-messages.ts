import type { BackupOrder } from './export-backup';
import type { BackupProblem } from './file-problem';
import type { Verified } from './import-backup';
import type { Merged, MergeSetup } from './setup';

/** What the page asks of the worker: one thing at a time. */
export type ToBackup =
  | { kind: 'export'; order: BackupOrder }
  | { kind: 'csv'; table: string; heads: readonly string[] }
  | { kind: 'verify'; file: Blob; passphrase?: string | undefined }
  | { kind: 'merge'; file: Blob; passphrase?: string | undefined; setup: MergeSetup }
  | { kind: 'cancel' };

/** What the worker says: how far it is, and in the end what came of it. */
export type FromBackup =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'written'; file: Blob; count: number }
  /** The file asks for a passphrase, and none was given. */
  | { kind: 'sealed' }
  | { kind: 'verified'; found: Verified }
  | { kind: 'merged'; result: Record<string, Merged> }
  | { kind: 'refused'; problem: BackupProblem }
  | { kind: 'cancelled' }
  /** The file went away, or the database refuses. */
  | { kind: 'failed' };
