import type { Marketplace } from '../lib/domain/marketplace';
import type { OrderRecord } from '../lib/domain/order';
import { submittedIn } from '../lib/domain/queue/refund-row';
import type { UndoClock } from '../lib/domain/refund-view-schema';
import { t } from '../lib/i18n';
import { Figure } from './figure';
import { OrderLink } from './order-link';
import { UndoTime } from './undo-time';
import { useNow } from './use-now';

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
