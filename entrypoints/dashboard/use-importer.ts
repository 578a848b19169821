import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromImporter, ToImporter } from '../../lib/import/import-messages';
import type { ImportResult } from '../../lib/import/import-report';
import type { Inspection } from '../../lib/import/inspect-report';

/** How far the import of one file is. `read` counts its bytes. */
export type ImportState =
  | { step: 'choose'; problem?: { kind: 'strange' | 'failed'; name: string } | undefined }
  | { step: 'inspecting' | 'importing'; file: File; read: number }
  | { step: 'ready'; file: File; inspection: Inspection }
  | { step: 'done'; file: File; result: ImportResult };

/** The way to the worker that reads a report, one worker a file: this page stays free for the person meanwhile. */
export function useImporter() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);

  function start(file: File): void {
    worker.current?.terminate();
    const next = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    worker.current = next;
    const end = (problem?: 'strange' | 'failed'): void =>
      setState({ step: 'choose', ...(problem && { problem: { kind: problem, name: file.name } }) });
    next.addEventListener('error', () => end('failed'));
    next.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => {
      if (worker.current !== next) return;
      if (data.kind === 'progress') setState((now) => ('read' in now ? { ...now, read: data.read } : now));
      else if (data.kind === 'imported') setState({ step: 'done', file, result: data.result });
      else if (data.kind === 'failed') end('failed');
      else if (data.inspection === 'strange') end('strange');
      else if (data.inspection) setState({ step: 'ready', file, inspection: data.inspection });
      else end();
    });
    setState({ step: 'inspecting', file, read: 0 });
    ask({ kind: 'inspect', file });
  }
  const ask = (message: ToImporter): void => worker.current?.postMessage(message);
  return {
    state,
    inspect: start,
    take(order: Extract<ToImporter, { kind: 'import' }>['order']): void {
      if (state.step !== 'ready') return;
      setState({ step: 'importing', file: state.file, read: 0 });
      ask({ kind: 'import', file: state.file, order });
    },
    cancel: () => ask({ kind: 'cancel' }),
    again: () => setState({ step: 'choose' }),
  };
}
