import type { Causes } from '../../lib/domain/month/causes';
import type { Scope } from './performance-scope';
import { useAnswer } from './use-answer';
import type { useDesk } from './use-desk';

/** What caused the figures of a span, once it is asked for; `undefined` until the worker answers. */
export function useCauses(
  desk: ReturnType<typeof useDesk>,
  { from, to, scope }: { from: string; to: string; scope: Scope },
  wanted: boolean,
): Causes | undefined {
  const { stores, all, store, off } = scope;
  const request = () => desk({ kind: 'causes', asked: { from, to, stores, all } });
  const { answer, broken } = useAnswer(wanted ? request : undefined, [desk, from, to, store, off]);
  return broken ? undefined : answer?.causes;
}
