import { useEffect, useState } from 'preact/hooks';
import type { Causes } from '../../lib/domain/month/causes';
import type { Scope } from './performance-scope';
import type { useDesk } from './use-desk';

/** What caused the figures of a span, once it is asked for; `undefined` until the worker answers. */
export function useCauses(
  desk: ReturnType<typeof useDesk>,
  { from, to, scope }: { from: string; to: string; scope: Scope },
  wanted: boolean,
): Causes | undefined {
  const [causes, setCauses] = useState<Causes>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const { stores, all } = scope;
    desk({ kind: 'causes', asked: { from, to, stores, all } }).then(
      (answer) => current && setCauses(answer.causes),
      () => current && setCauses(undefined),
    );
    return () => {
      current = false;
    };
  }, [desk, from, to, scope.store, scope.off, wanted]);
  return causes;
}
