import type { ListFilter } from '../../lib/dashboard/feedback-messages';
import { type RemovalCategory, removalCategories } from '../../lib/domain/text/removal';
import { t } from '../../lib/i18n';
import { categoryText } from '../feedback/words';

export type Filter = ListFilter;
export type ListState = ListFilter['state'];

/** What became of feedback, in the order in which it is offered. */
export const listStates: readonly ListState[] = ['open', 'vanished', 'struck', 'all'];

/** What became of feedback, in a word. */
export function stateText(state: ListState): string {
  if (state === 'open') return t('dashboardOpen');
  if (state === 'vanished') return t('dashboardVanished');
  return state === 'struck' ? t('dashboardStruck') : t('dashboardAny');
}

/** The ground of a request in words; the empty one for requests that rest on none. */
export const groundText = (category: RemovalCategory | 'other'): string =>
  category === 'other' ? t('dashboardOther') : categoryText(category);

export const grounds: readonly (RemovalCategory | 'other')[] = [...removalCategories, 'other'];
