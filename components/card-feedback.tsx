import { nothingToAsk } from '../lib/domain/feedback/case';
import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { Around } from './around';
import { Day } from './day';
import { AboutDay, Clock, LastDay } from './feedback/clock';
import { Verdict } from './feedback/verdict';
import { sureText } from './grounds';
import { Stars } from './stars';

type Feedback = NonNullable<OrderCard['feedback']>;

function Seen({ feedback, today }: { feedback: Feedback; today: string }) {
  const { rating, left, state, buyerRemoval, amazonRequest, comment } = feedback;
  const open = state === 'present';
  return (
    <div class="feedback" data-state={state} data-rating={rating}>
      <p>
        <Stars rating={rating} />{' '}
        <span class="quiet">
          <Around text="cardFeedbackLeft" parts={[<LastDay key="left" until={left} today={today} />]} />
        </span>
      </p>
      {comment && (
        <p class="comment" dir="auto">
          {comment}
        </p>
      )}
      {state === 'vanished' ? <p>{t('cardFeedbackGone')}</p> : <Verdict line={feedback} />}
      {open && buyerRemoval && (
        <p>
          <Clock of="buyer" clock={buyerRemoval} today={today} />
        </p>
      )}
      {open && amazonRequest && (
        <p>
          <Clock of="amazon" clock={amazonRequest} today={today} calm={nothingToAsk(feedback)} />{' '}
          <AboutDay line={feedback} />
        </p>
      )}
    </div>
  );
}

/** Until when the buyer may leave feedback, by what is published. */
function Leaving({ leaving, today }: { leaving: NonNullable<OrderCard['leaving']>; today: string }) {
  const { until, over, days, sure, source } = leaving;
  return (
    <p data-figure="feedback-leaving-until">
      <Around
        text={over ? 'cardFeedbackClosed' : 'cardFeedbackUntil'}
        parts={[<Day key="until" day={until} today={today} />]}
      />{' '}
      <span class="quiet">
        ({t('cardFeedbackRule', days)}{' '}
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer" lang="en">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        , {sureText(sure)})
      </span>
    </p>
  );
}

/** The buyer's feedback on an order, as far as it was seen; else until when there can be one. */
export function CardFeedback({ card: { feedback, leaving } }: { card: OrderCard }) {
  const today = new Date().toISOString().slice(0, 10);
  if (!feedback && !leaving) return null;
  return (
    <section>
      <h2>{t('cardSeenFeedback')}</h2>
      {feedback ? <Seen feedback={feedback} today={today} /> : leaving && <Leaving leaving={leaving} today={today} />}
    </section>
  );
}
