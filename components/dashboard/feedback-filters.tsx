import type { Marketplace } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { type Filter, type ListState, listStates, stateText } from './feedback-words';
import { FilterChoice } from './filter-choice';
import { StoreFilter } from './store-filter';

const RATINGS = [1, 2, 3, 4, 5];

/** Which feedback is listed. */
export function FeedbackFilters({
  filter,
  marketplaces,
  onFilter,
}: {
  filter: Filter;
  marketplaces: readonly Marketplace[];
  onFilter(filter: Filter): void;
}) {
  const { state, rating, marketplace } = filter;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('dashboardShow')}</span>
        <select
          name="state"
          value={state}
          onChange={({ currentTarget }) => onFilter({ ...filter, state: currentTarget.value as ListState })}
        >
          {listStates.map((each) => (
            <option key={each} value={each}>
              {stateText(each)}
            </option>
          ))}
        </select>
      </label>
      <FilterChoice
        name="rating"
        label={t('feedbackStars')}
        values={RATINGS}
        value={rating}
        textOf={String}
        onValue={(stars) => onFilter({ ...filter, rating: stars })}
      />
      <StoreFilter
        marketplaces={marketplaces}
        value={marketplace}
        onValue={(code) => onFilter({ ...filter, marketplace: code })}
      />
    </form>
  );
}
