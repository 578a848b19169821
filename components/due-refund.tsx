import type { Marketplace } from '../lib/domain/marketplace';
import { add, type Money, nothing } from '../lib/domain/money';
import type { OrderRecord } from '../lib/domain/order';
import type { UndoClock } from '../lib/domain/refund-view-schema';
import { t } from '../lib/i18n';
import { Figure } from './figure';
import { OrderLink } from './order-link';
import { UndoTime } from './undo-time';
import { useNow } from './use-now';

/** What was typed in the submission that a clock runs for; nothing where the refund was only seen on its way. */
function submittedIn({ submissions = [] }: OrderRecord, { since, exact }: UndoClock): Money | undefined {
  const submission = exact ? submissions.find(({ at }) => at === since) : undefined;
  const amounts = submission?.lines.flatMap(({ refund, returnShipping, other }) =>
    [refund ?? [], returnShipping ?? [], other ?? []].flat(),
  );
  if (!submission || submission.incomplete || !amounts || amounts.length === 0) return undefined;
  // Only where every line was read in the one currency is the sum what was submitted.
  if (amounts.some(({ currency }) => currency !== submission.currency)) return undefined;
  return amounts.reduce(add, nothing(submission.currency));
}

type Due = { record: OrderRecord; clock: UndoClock };

/** A refund that may still be cancelled: its order, how much was submitted where that is known, and how long is left. */
export function DueRefund({
  due: { record, clock },
  marketplace,
}: {
  due: Due;
  marketplace?: Marketplace | undefined;
}) {
  const now = useNow(clock.until);
  if (Date.parse(clock.until) <= now) return null;
  const amount = submittedIn(record, clock);
  return (
    <li class="order-row due" data-order-id={record.orderId}>
      <OrderLink orderId={record.orderId} marketplace={marketplace} />
      {amount && (
        <span class="quiet">
          {t('undoSubmitted')} <Figure name="submitted-total" money={amount} basis="page" orderId={record.orderId} />
        </span>
      )}
      <UndoTime clock={clock} />
    </li>
  );
}
