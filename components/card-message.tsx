import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { Around } from './around';
import { About, Danger, Standing } from './message/message-state';
import { When } from './when';

type Message = NonNullable<OrderCard['message']>;

function LastWrote({ sent: { from, to } }: { sent: NonNullable<Message['buyerWrote']> }) {
  if (from === to) return <Around text="cardBuyerWrote" parts={[<When key="at" at={from} />]} />;
  return <Around text="cardBuyerWroteBetween" parts={[<When key="from" at={from} />, <When key="to" at={to} />]} />;
}

function settledText(settled: NonNullable<Message['settled']>): string {
  if (settled === 'answered') return t('cardAnswered');
  return settled === 'resolved' ? t('cardResolved') : t('cardNoResponse');
}

/** The conversation about an order, as far as it was seen: when the buyer last wrote, and whether an answer is due. */
export function CardMessage({ card: { message } }: { card: OrderCard }) {
  if (!message) return null;
  const { buyerWrote, settled, text } = message;
  return (
    <section class="message" data-state={message.clock ? 'due' : (settled ?? 'none')}>
      <h2>{t('cardMessages')}</h2>
      <p>
        <Danger line={message} /> <About line={message} />
      </p>
      {buyerWrote && (
        <p>
          <LastWrote sent={buyerWrote} />
        </p>
      )}
      {text && (
        <p class="comment" dir="auto">
          {text}
        </p>
      )}
      <p>
        <Standing line={message} />
        {settled && settledText(settled)}
      </p>
    </section>
  );
}
