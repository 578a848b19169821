import { useAddress } from '../../components/use-address';
import { type Tab, tabIds } from './tabs';

/** The part that the address names, the first where it names none. What follows a slash is the part's own (`#performance/week`). */
export const useTab = (): Tab =>
  useAddress(() => tabIds.find((each) => `#${each}` === location.hash.split('/')[0]) ?? 'queue');
