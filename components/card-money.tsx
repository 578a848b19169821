import { add, leftOf, type Money } from '../lib/domain/money';
import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { Figure } from './figure';
import { When } from './when';

/** What the order's page said of its money, and as of when. */
export function CardMoney({ card }: { card: OrderCard }) {
  const { orderId, paid, refunded, pending, detailsSeenAt, refunds } = card;
  if (!detailsSeenAt || !paid || !refunded) return <p class="quiet">{t('cardNoAmounts')}</p>;
  const since = refunds.some(({ state }) => state === 'submitted');
  const rows: [label: string, name: string, money: Money][] = [
    [t('paidTotal'), 'paid-total', paid],
    [t('refundedTotal'), 'refunded-total', refunded],
  ];
  if (pending) {
    rows.push([t('cardPending'), 'refund-pending', pending]);
    // What was submitted since is in none of these: what is left then would be too much.
    rows.push([since ? t('cardLeftBefore') : t('refundLeft'), 'refund-left', leftOf(paid, add(refunded, pending))]);
  }
  return (
    <>
      <dl class="totals">
        {rows.map(([label, name, money]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Figure name={name} money={money} basis="page" orderId={orderId} />
            </dd>
          </div>
        ))}
      </dl>
      {!pending && <p class="notice">{t('cardPendingUnknown')}</p>}
      <p class="quiet">
        {t('cardAsOf')} <When at={detailsSeenAt} />
      </p>
    </>
  );
}
