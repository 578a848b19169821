import type { Coverage } from '../report/coverage';
import { canonical } from '../seen';

/**
 * The later of two records of the same thing, whole; of two of the same moment the one whose canonical text is greater. A total order,
 * so merging is commutative, associative and idempotent.
 * @param momentOf the moment at which a record was said.
 */
export const laterOf =
  <T>(momentOf: (record: T) => string) =>
  (a: T, b: T): T => {
    const [one, other] = [momentOf(a), momentOf(b)];
    if (one !== other) return one > other ? a : b;
    return canonical(a) >= canonical(b) ? a : b;
  };

export const laterCoverage = laterOf<Coverage>(({ at }) => at);
