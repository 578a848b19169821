import { useEffect, useState } from 'preact/hooks';
import { queryOf, queryText } from '../../components/search/query-hash';
import type { Query } from '../../lib/domain/search/query';

const HASH = '#search';

const current = (): Query => queryOf(location.hash.startsWith(`${HASH}/`) ? location.hash.slice(HASH.length + 1) : '');

/** What is looked for, as it stands in the address: a link changes it, and whoever comes back finds it as it was. */
export function useQuery(): [Query, (query: Query) => void] {
  const [query, setQuery] = useState(current);
  useEffect(() => {
    const onHashChange = (): void => {
      if (location.hash.startsWith(HASH)) setQuery(current());
    };
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  const change = (next: Query): void => {
    setQuery(next);
    // Each letter is no page of its own to go back to.
    history.replaceState(null, '', `${HASH}/${queryText(next)}`);
  };
  return [query, change];
}
