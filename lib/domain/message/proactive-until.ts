import { plusDays } from '../calendar';
import type { Day } from '../ids';
import type { OrderDetails } from '../order';
import type { Fact } from '../policy';
import type { MessageRule } from './message-rule';

/**
 * The last day on which the seller may begin a message about an order, in the store's own zone. Sources count from the order, its
 * delivery or its completion, and no page prints the last of these: of what can be counted the earliest day, which no reading
 * refuses.
 * @param facts what is published for the store.
 */
export function proactiveUntil(details: OrderDetails, facts: readonly Fact<MessageRule>[]): Day | undefined {
  const from = { order: details.purchasedOn, delivery: details.deliverBy, completion: undefined };
  const days = facts.flatMap(({ value }) => {
    const day = value.rule === 'proactive-days' ? from[value.counts] : undefined;
    return day && value.rule === 'proactive-days' ? [plusDays(day, value.days)] : [];
  });
  return days.sort().at(0);
}
