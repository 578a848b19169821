import { nothingToAsk } from '../lib/domain/feedback/case';
import type { FeedbackLine } from '../lib/domain/feedback/feedback-view';
import type { Marketplace } from '../lib/domain/marketplace';
import { AboutDay, Clock } from './feedback/clock';
import { Verdict } from './feedback/verdict';
import { OrderLink } from './order-link';
import { Stars } from './stars';

type Props = {
  line: FeedbackLine & { comment: string };
  /** The day it is where its store is. */
  today: string;
  marketplace?: Marketplace | undefined;
};

/** A feedback about which something can still be done: its order, stars and words, what can become of it, and until when. */
export function DueFeedback({ line, today, marketplace }: Props) {
  const { orderId, rating, comment, buyerRemoval, amazonRequest } = line;
  return (
    <li class="order-row due due-feedback" data-order-id={orderId} data-next={line.next}>
      <OrderLink orderId={orderId} marketplace={marketplace} />
      <Stars rating={rating} />
      {comment && (
        <p class="comment" dir="auto">
          {comment}
        </p>
      )}
      <Verdict line={line} />
      {buyerRemoval && buyerRemoval.state !== 'over' && <Clock of="buyer" clock={buyerRemoval} today={today} />}
      {amazonRequest && amazonRequest.state !== 'over' && !nothingToAsk(line) && (
        <Clock of="amazon" clock={amazonRequest} today={today} />
      )}
      <AboutDay line={line} />
    </li>
  );
}
