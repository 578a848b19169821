import type { Conversation, SentAt } from '../domain/message/thread';
import { DAY, HOUR, type SampleOrder } from './plan';

/** A look at a conversation: what stood there, and when the shop looked. */
export type TalkLook = { at: string; conversation: Conversation };

const ANSWER = 'Hello, I am sorry about that. I have looked into your order and will put it right today. Kind regards';

/** A moment that is known to the millisecond. @param at in milliseconds. */
export const exactly = (at: number): SentAt => ({ from: new Date(at).toISOString(), to: new Date(at).toISOString() });

/** What the buyer of an order asked by its story and what the shop answered, as far as either has come by now. */
export function talkOf({ orderId, marketplace, story, boughtAt, number }: SampleOrder, now: number): TalkLook[] {
  const { asks = [], answers } = story;
  const text = asks[number % Math.max(1, asks.length)];
  const askedAt = Date.parse(boughtAt) + 7 * DAY;
  // What would still be open is left to those few that are made to be due.
  if (text === undefined || !answers || askedAt > now - 3 * DAY) return [];
  const [least, most] = answers;
  const answeredAt = askedAt + (least + ((number * 7) % (most - least + 1))) * HOUR;
  const again = number % 3 === 0;
  const messages: Conversation['messages'] = [
    { from: 'buyer', sent: exactly(askedAt), text },
    { from: 'seller', sent: exactly(answeredAt), text: ANSWER },
    ...(again
      ? [
          { from: 'buyer' as const, sent: exactly(answeredAt + 2 * HOUR), text: 'And when will that be?' },
          { from: 'seller' as const, sent: exactly(answeredAt + 5 * HOUR), text: ANSWER },
        ]
      : []),
  ];
  return [
    {
      at: new Date(answeredAt + 6 * HOUR).toISOString(),
      conversation: { orderId, marketplace, whole: true, messages },
    },
  ];
}
