import { moveThroughHits } from '../../components/search/hit-keys';
import { SearchBox } from '../../components/search/search-box';
import { SearchFilters } from '../../components/search/search-filters';
import { SearchFound } from '../../components/search/search-found';
import { NotRead, SearchStart, StillReading } from '../../components/search/search-start';
import { t } from '../../lib/i18n';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { FEW } from '../../lib/storage/search-build';
import type { TabProps } from './tabs';
import { useAnythingKept } from './use-anything-kept';
import { useQuery } from './use-query';
import { useSearch } from './use-search';
import { useVisits } from './use-visits';

/** Everything that is kept, found again by its words, numbers and products. */
export function SearchTab({ reading }: TabProps) {
  const { left = 0, failed = false } = reading ?? {};
  const [query, setQuery] = useQuery();
  const visit = useVisits();
  const kept = useAnythingKept();
  const { answer, broken, more } = useSearch(query, [visit, left === 0]);
  const isTyped = query.typed.trim() !== '';
  const shown = isTyped ? answer : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is the links inside that are pressed; the keys move from one to the next.
    <div class="search" onKeyDown={moveThroughHits}>
      <SearchBox typed={query.typed} onType={(typed) => setQuery({ ...query, typed })} />
      <SearchFilters
        query={query}
        counts={shown?.result.counted === false ? undefined : (shown?.result.counts ?? {})}
        marketplaces={marketplaces}
        onQuery={setQuery}
      />
      {failed && <NotRead />}
      {!failed && left >= FEW && <StillReading left={left} />}
      {broken && <p class="problem">{t('stateMissing')}</p>}
      {!broken && !isTyped && <SearchStart kept={kept} />}
      {!broken && isTyped && !shown && <p class="quiet">{t('loading')}</p>}
      {!broken && shown && <SearchFound {...shown} storeOf={marketplaceOf} onMore={more} onQuery={setQuery} />}
    </div>
  );
}
