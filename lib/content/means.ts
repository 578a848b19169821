import type { ListSession } from './feedback/list-session';
import type { createPageReader } from './page-reader';
import type { FramesWithin } from './watch-page';

/** What only some pages need, and no other has to carry. */
export type Means = {
  /** The frames that are read with the page. */
  frames?: FramesWithin;
  /** Remembers what its lists said. @param loaded instant at which the load of the page began. */
  lists?: (loaded: string) => ListSession;
  /** Reads pages that are too long for one go. */
  reader?: typeof createPageReader;
};
