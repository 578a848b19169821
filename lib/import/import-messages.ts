import type { Encoding } from './encoding';
import type { ImportOrder, ImportResult } from './import-order';
import type { Inspected } from './inspect-report';

/** What the page asks of the worker that reads a report: one file a worker. */
export type ToImporter =
  | { kind: 'inspect'; file: Blob; encoding?: Encoding | undefined }
  | { kind: 'import'; file: Blob; order: ImportOrder }
  | { kind: 'cancel' };

/** What the worker says: how far it is (bytes of the file), and in the end what came of it. */
export type FromImporter =
  | { kind: 'progress'; read: number }
  | { kind: 'inspected'; inspection: Inspected }
  | { kind: 'imported'; result: ImportResult }
  /** The file went away, or the database refuses. What was taken until then stays. */
  | { kind: 'failed' };
