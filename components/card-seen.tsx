import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { When } from './when';

/** When each page about the order was last seen. What was not seen is said to be so: it is no zero and no "none". */
export function CardSeen({ card }: { card: OrderCard }) {
  const { detailsSeenAt, formSeenAt, threadSeenAt, feedback, message } = card;
  const thread = [threadSeenAt, message?.seenAt].flatMap((at) => at ?? []).sort();
  const rows: [label: string, at: string | undefined][] = [
    [t('adapterOrderDetails'), detailsSeenAt],
    [t('adapterRefundForm'), formSeenAt],
    [t('cardSeenThread'), thread.at(-1)],
    [t('cardSeenFeedback'), feedback?.seenAt],
  ];
  return (
    <section>
      <h2>{t('cardSeen')}</h2>
      <dl class="seen">
        {rows.map(([label, at]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{at ? <When at={at} /> : t('cardNotSeen')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
