import type { Ground } from './concession';
import type { Fact } from './policy';

/** What rests on a published fact, as a ground that can be shown: where, since when, how sure, which reading of which source. */
export const policyGround = ({ marketplace, from, sure, source, reading }: Fact<unknown>): Ground => ({
  basis: 'policy',
  marketplace,
  from,
  sure,
  source,
  reading,
});
