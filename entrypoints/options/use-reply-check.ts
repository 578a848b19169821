import { useEffect, useState } from 'preact/hooks';
import type { createReplyChecker } from '../../lib/domain/reply/checker';

type Check = ReturnType<typeof createReplyChecker>;

/**
 * The check of replies, in a script of its own that is loaded when it is needed first: the options cost no more for it before.
 * @returns the check; before it has come `waiting`, and `failed` where it does not.
 */
export function useReplyCheck(needed: boolean): Check | 'waiting' | 'failed' {
  const [check, setCheck] = useState<Check | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (!needed) return;
    import('../../lib/domain/reply/checker').then(
      ({ createReplyChecker: create }) => setCheck(() => create()),
      () => setCheck('failed'),
    );
  }, [needed]);
  return check;
}
