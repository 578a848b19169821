import { useAddress } from '../../components/use-address';

/** What follows the part's own name in the address (`#performance/week`), piece by piece. */
export const useRest = (): readonly string[] => useAddress(() => location.hash.split('/').slice(1));
