import type { FromBackup, ToBackup } from '../../lib/backup/backup-messages';
import { afterAnswer, type BackupState } from '../../lib/backup/backup-state';
import { history } from '../../lib/storage/database';
import { tellNews } from '../../lib/storage/memory-news';
import { saveFile } from '../options/save-file';
import { createStore } from './data-store';

/** What the worker for files is doing, and what came of it: one thing at a time. */
export const work = createStore<BackupState>({ step: 'idle' });

let worker: Worker | undefined;

function hear(message: FromBackup): void {
  const state = afterAnswer(work.get(), message);
  work.set(state);
  if (message.kind === 'progress') return;
  if (state.step === 'written') saveFile(state.name, state.file);
  // Taken or not, something of it may be there now.
  if (state.step === 'merged' || (state.step === 'ended' && state.work === 'merge')) void tellNews();
  worker?.terminate();
  worker = undefined;
}

/** Begins a piece of work in a worker of its own; this page stays free for the person meanwhile. */
export function begin(message: ToBackup, state: Omit<Extract<BackupState, { step: 'working' }>, 'step'>): void {
  worker?.terminate();
  const next = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module', name: history.name });
  worker = next;
  next.addEventListener('error', () => worker === next && hear({ kind: 'failed' }));
  next.addEventListener('message', ({ data }: MessageEvent<FromBackup>) => worker === next && hear(data));
  work.set({ step: 'working', ...state });
  next.postMessage(message);
}

/** Ends the work between two of its steps. */
export const cancelWork = (): void => worker?.postMessage({ kind: 'cancel' } satisfies ToBackup);

addEventListener('beforeunload', (event) => {
  const state = work.get();
  if (state.step === 'working' && state.work === 'merge') event.preventDefault();
});
