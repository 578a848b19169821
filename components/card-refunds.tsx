import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { Figure } from './figure';
import { When } from './when';

type Refund = OrderCard['refunds'][number];

function stateText(state: Refund['state']): string {
  if (state === 'submitted') return t('cardStateSubmitted');
  if (state === 'shown') return t('cardStateShown');
  return state === 'withdrawn' ? t('cardStateWithdrawn') : t('cardStateNotShown');
}

function Row({ at, refund, concession, state, incomplete }: Refund) {
  return (
    <li data-state={state}>
      <span>
        <When at={at} />
        {refund && (
          <>
            {' · '}
            {t('cardRefundPart')} <Figure name="submitted-refund" money={refund} basis="page" />
          </>
        )}
        {concession && (
          <>
            {' · '}
            {t('cardConcessionPart')} <Figure name="submitted-concession" money={concession} basis="page" />
          </>
        )}
        {incomplete && (refund ?? concession) && ` · ${t('cardAtLeast')}`}
        {!refund && !concession && ` · ${t('cardAmountUnknown')}`}
      </span>{' '}
      <span class="quiet">{stateText(state)}</span>
    </li>
  );
}

/** Refunds that were submitted from this browser and where each stands; concessions are added up apart from refunds. */
export function CardRefunds({ card: { refunds, goodwill, orderId } }: { card: OrderCard }) {
  if (refunds.length === 0) return null;
  return (
    <section>
      <h2>{t('cardRefunds')}</h2>
      <ul class="refunds">
        {refunds.map((refund) => (
          <Row key={refund.at} {...refund} />
        ))}
      </ul>
      {goodwill.map((money) => (
        <p key={money.currency}>
          {t('cardGoodwill')} <Figure name="goodwill-given" money={money} basis="page" orderId={orderId} />
          {refunds.some(({ incomplete }) => incomplete) && ` · ${t('cardAtLeast')}`}
        </p>
      ))}
    </section>
  );
}
