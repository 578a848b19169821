import { type FeedbackRecord, noteOf } from '../feedback/feedback-record';
import { canonical } from '../seen';

/** What a record says, whenever it was said. */
const contentOf = (record: FeedbackRecord): string => {
  const { shown, reply, marketplace, day, struckAt } = record;
  return canonical([shown.value, reply?.value, noteOf(record), marketplace?.value, day, struckAt !== undefined]);
};

/**
 * How much of a record is new: all of it, some, or nothing but the moment at which it was seen once more.
 * @param before what was stored; of a damaged one nothing was known.
 */
export function newsOf(before: FeedbackRecord | undefined, after: FeedbackRecord): 'all' | 'some' | 'none' {
  if (!before?.shown) return 'all';
  return contentOf(before) === contentOf(after) ? 'none' : 'some';
}
