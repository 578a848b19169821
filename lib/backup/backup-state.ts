import type { FromBackup } from './backup-messages';
import type { BackupProblem } from './file-problem';
import type { Verified } from './import-backup';
import type { Merged } from './setup';

export type Work = 'export' | 'csv' | 'verify' | 'merge';

/** How far a piece of work with files is. `name` is the file's. */
export type BackupState =
  | { step: 'idle' }
  | {
      step: 'working';
      work: Work;
      name: string;
      done: number;
      of: number;
      file?: File;
      passphrase?: string | undefined;
    }
  | { step: 'written'; work: Work; name: string; file: Blob; count: number }
  | { step: 'sealed'; file: File; wrong: boolean }
  | { step: 'verified'; file: File; passphrase?: string | undefined; found: Verified }
  | { step: 'merged'; name: string; result: Record<string, Merged> }
  | { step: 'ended'; work: Work; name: string; why: BackupProblem | 'cancelled' | 'failed' };

/** What a message of the worker makes of the state. */
export function afterAnswer(now: BackupState, message: FromBackup): BackupState {
  if (now.step !== 'working') return now;
  const { work, name, file, passphrase } = now;
  if (message.kind === 'progress') return { ...now, done: message.done, of: message.of };
  if (message.kind === 'written') return { step: 'written', work, name, file: message.file, count: message.count };
  if (message.kind === 'merged') return { step: 'merged', name, result: message.result };
  if (file && message.kind === 'sealed') return { step: 'sealed', file, wrong: false };
  if (file && message.kind === 'verified') return { step: 'verified', file, passphrase, found: message.found };
  if (message.kind === 'refused') {
    if (file && message.problem === 'passphrase') return { step: 'sealed', file, wrong: true };
    return { step: 'ended', work, name, why: message.problem };
  }
  return { step: 'ended', work, name, why: message.kind === 'cancelled' ? 'cancelled' : 'failed' };
}
