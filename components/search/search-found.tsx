import type { Hit, OrderFound, SearchResult } from '../../lib/domain/search/hit';
import type { Query } from '../../lib/domain/search/query';
import type { Scan } from '../../lib/domain/search/scan';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { HitRow } from './hit-row';
import { SearchTips } from './search-tips';
import type { StoreOf } from './store-of';

type Props = {
  query: Query;
  result: SearchResult;
  scan?: Scan | undefined;
  storeOf: StoreOf;
  onMore(): void;
  onQuery(query: Query): void;
};

const hasFilter = ({ kind, store, from, to }: Query): boolean => [kind, store, from, to].some(Boolean);

/** An order that was found by digits inside of its number, with what was bought. */
const scannedHit = (order: OrderFound): Hit => ({
  kind: 'order',
  key: order.orderId,
  ...order,
  excerpts: order.items.map((text) => ({ of: 'title', parts: [{ text, mark: false }] })),
});

/** How far the numbers of orders were looked through. */
function ScanState({ scan, part }: { scan: Scan; part: string }) {
  const text = scan.done && !scan.cut ? t('searchScanned', part, countText(scan.looked)) : undefined;
  return (
    <p class="quiet" data-figure="search-scan" data-state={scan.done ? 'read' : 'loading'} data-count={scan.looked}>
      {text ?? (scan.cut ? t('searchCut') : t('searchScanning', part, countText(scan.looked)))}
    </p>
  );
}

/** Nothing was found: what was looked for, and how else it may be. */
function Nothing({ query, onQuery }: Pick<Props, 'query' | 'onQuery'>) {
  return (
    <div data-figure="search-list" data-state="read" data-count="0">
      <p>{hasFilter(query) ? t('searchNoneHere', query.typed) : t('searchNone', query.typed)}</p>
      {hasFilter(query) && (
        <p class="actions">
          <button type="button" class="plain" name="no-filters" onClick={() => onQuery({ typed: query.typed })}>
            {t('searchNoFilters')}
          </button>
        </p>
      )}
      <SearchTips />
    </div>
  );
}

/** What was found, the best first, some of it at a time. */
export function SearchFound({ query, result, scan, storeOf, onMore, onQuery }: Props) {
  const scanned = (scan?.orders ?? []).map(scannedHit);
  const hits = [...result.hits, ...scanned];
  const total = result.total + scanned.length;
  const isOver = !scan || scan.done;
  return (
    <>
      <p class="quiet as-of" role="status" data-query={query.typed}>
        {hits.length > 0 &&
          (result.counted && total > hits.length
            ? t('dashboardShownOf', countText(hits.length), countText(total))
            : t('dashboardShown', countText(hits.length)))}
        {result.cut && <> · {t('searchCut')}</>}
      </p>
      {scan && <ScanState scan={scan} part={query.typed.trim()} />}
      {hits.length === 0 && isOver && <Nothing query={query} onQuery={onQuery} />}
      {hits.length > 0 && (
        <ol class="hits" data-figure="search-list" data-state="read" data-count={result.counted ? total : undefined}>
          {hits.map((hit) => (
            <HitRow key={`${hit.kind} ${hit.key}`} hit={hit} storeOf={storeOf} />
          ))}
        </ol>
      )}
      {result.more && (
        <button type="button" name="more" class="plain" onClick={onMore}>
          {t('dashboardMore')}
        </button>
      )}
    </>
  );
}
