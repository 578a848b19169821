import type { Marketplace } from '../../lib/domain/marketplace';
import type { SearchResult } from '../../lib/domain/search/hit';
import { type HitKind, hitKinds, type Query } from '../../lib/domain/search/query';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { StoreFilter } from '../dashboard/store-filter';
import { kindText } from './search-words';

type Props = {
  query: Query;
  /** How many of each kind hold the words; `undefined` while that is being counted. */
  counts: SearchResult['counts'] | undefined;
  marketplaces: readonly Marketplace[];
  onQuery(query: Query): void;
};

/** A kind of things as a button that is pressed or not, with how many of it hold the words. */
function Chip(props: {
  kind: HitKind | undefined;
  pressed: boolean;
  count: number | 'counting' | undefined;
  onPress(): void;
}) {
  const { kind, pressed, count, onPress } = props;
  return (
    <button
      type="button"
      class={pressed ? 'chip' : 'chip plain'}
      name="kind"
      value={kind ?? ''}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {kind ? kindText(kind) : t('searchKindAll')}
      {/* Room for the number that comes, so that the buttons behind it hardly move. */}
      {count === 'counting' && kind !== 'order' && <span aria-hidden="true"> …</span>}
      {typeof count === 'number' && <span data-count={count}> {countText(count)}</span>}
    </button>
  );
}

function DayBox(props: { name: 'from' | 'to'; label: string; value: string | undefined; onDay(day?: string): void }) {
  const { name, label, value, onDay } = props;
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        name={name}
        value={value ?? ''}
        onChange={({ currentTarget }) => onDay(currentTarget.value || undefined)}
      />
    </label>
  );
}

/** Which of it is looked at: one kind, one store, a span of days. */
export function SearchFilters({ query, counts, marketplaces, onQuery }: Props) {
  const kinds = [undefined, ...hitKinds];
  return (
    <form class="search-filters" onSubmit={(event) => event.preventDefault()}>
      {/* biome-ignore lint/a11y/useSemanticElements: a set of fields would draw a frame and a legend around buttons. */}
      <div class="chips" role="group" aria-label={t('searchKinds')}>
        {kinds.map((kind) => (
          <Chip
            key={kind ?? ''}
            kind={kind}
            pressed={query.kind === kind}
            count={kind && (counts ? counts[kind] : 'counting')}
            onPress={() => onQuery({ ...query, kind })}
          />
        ))}
      </div>
      <div class="filters">
        <StoreFilter
          marketplaces={marketplaces}
          value={query.store}
          onValue={(store) => onQuery({ ...query, store })}
        />
        <DayBox name="from" label={t('searchFrom')} value={query.from} onDay={(from) => onQuery({ ...query, from })} />
        <DayBox name="to" label={t('searchTo')} value={query.to} onDay={(to) => onQuery({ ...query, to })} />
      </div>
    </form>
  );
}
