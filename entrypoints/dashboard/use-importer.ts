import { useEffect, useRef, useState } from 'preact/hooks';
import type { Encoding } from '../../lib/import/encoding';
import type { FromImporter, ToImporter } from '../../lib/import/import-messages';
import type { ImportOrder } from '../../lib/import/import-order';
import { afterCancel, afterMessage, type ImportState } from '../../lib/import/import-state';
import { history } from '../../lib/storage/database';

/**
 * The way to the worker that reads a report, one worker a file: this page stays free for the person meanwhile. It belongs above
 * the tabs, so that an import goes on when another of them is looked at. Of several files the rest waits.
 */
export function useImporter() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);

  const ask = (message: ToImporter): void => worker.current?.postMessage(message);
  function start(file: File, encoding?: Encoding): void {
    worker.current?.terminate();
    const next = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: history.name });
    worker.current = next;
    const hear = (message: FromImporter): void => {
      if (worker.current === next) setState((now) => afterMessage(now, message));
    };
    next.addEventListener('error', () => hear({ kind: 'failed' }));
    next.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => hear(data));
    const before = encoding && state.step === 'ready' ? state : undefined;
    setState({ step: 'inspecting', file, read: 0, encoding, before });
    ask({ kind: 'inspect', file, encoding });
  }
  function inspect([first, ...rest]: readonly File[]): void {
    setWaiting(rest);
    if (first) start(first);
    else setState({ step: 'choose' });
  }
  return {
    state,
    /** How many files wait behind the one that is looked at. */
    waiting: waiting.length,
    /** Looks at the first of these; what waited already comes behind them. */
    inspect: (files: readonly File[]) => inspect([...files, ...waiting]),
    readAs: (encoding: Encoding) => state.step === 'ready' && start(state.file, encoding),
    take(order: ImportOrder): void {
      if (state.step !== 'ready') return;
      setState({ step: 'importing', file: state.file, read: 0 });
      ask({ kind: 'import', file: state.file, order });
    },
    cancel(): void {
      setState(afterCancel);
      ask({ kind: 'cancel' });
    },
    /** Goes on with the next file, where one waits. */
    again: () => inspect(waiting),
  };
}
