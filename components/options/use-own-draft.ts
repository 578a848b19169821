import { useEffect, useState } from 'preact/hooks';
import type { ConcessionRule } from '../../lib/domain/concession-rule';
import { draftOf, type OwnDraft } from '../../lib/domain/own-rule';

/**
 * What stands in the boxes: the stored rule, until something is typed. A rule that is stored anew, here or in another window, takes
 * the place of what was typed for the one before.
 */
export function useOwnDraft(rule: ConcessionRule | undefined) {
  const [typed, setDraft] = useState<OwnDraft>();
  const [tried, setTried] = useState(false);
  const stored = JSON.stringify(rule);
  useEffect(() => {
    setDraft(undefined);
    setTried(false);
  }, [stored]);
  return { draft: typed ?? draftOf(rule), setDraft, tried, setTried };
}
