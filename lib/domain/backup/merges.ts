import type { Coverage } from '../report/coverage';
import type { PaymentRecord } from '../report/payment';
import type { ProductRecord } from '../report/product';
import type { ReturnRecord } from '../report/return';
import type { SaleRecord } from '../report/sale';
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

export const laterSale = laterOf<SaleRecord>(({ updatedAt }) => updatedAt);
export const laterProduct = laterOf<ProductRecord>(({ seenAt }) => seenAt);
export const laterReturn = laterOf<ReturnRecord>(({ seenAt }) => seenAt);
export const laterPayment = laterOf<PaymentRecord>(({ at }) => at);
export const laterCoverage = laterOf<Coverage>(({ at }) => at);
