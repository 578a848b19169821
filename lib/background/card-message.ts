import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { timesOf } from '../domain/message/message-times';
import { replyClockOf } from '../domain/message/reply-clock';
import { pressingOf, standOf } from '../domain/message/thread-stand';
import type { OrderCard } from '../domain/order-card';
import { history } from '../storage/database';
import { replyHours } from '../storage/settings';
import { threadOf } from '../storage/thread-queries';

type CardMessage = { message?: OrderCard['message']; store?: MarketplaceCode | undefined };

/** What the card of an order says of the conversation about it, and the store that was named there; nothing where none was seen. */
export async function cardMessage(orderId: OrderId): Promise<CardMessage> {
  const [record, hours] = await Promise.all([threadOf(history, orderId), replyHours.get()]);
  if (!record) return {};
  const stand = standOf(record);
  const clock = replyClockOf(stand, hours);
  const fromBuyer = record.messages.filter(({ from }) => from === 'buyer');
  const newest = fromBuyer.at(-1);
  const wrote = fromBuyer.flatMap(timesOf).sort((a, b) => (a.from < b.from ? -1 : 1));
  const buyerWrote = wrote.at(-1);
  const triage = pressingOf(stand)?.triage ?? newest?.triage;
  const text = (pressingOf(stand) ?? newest)?.text;
  const message = {
    notDelivered: stand.undelivered.length,
    ...(stand.untimed > 0 && { untimed: stand.untimed }),
    ...(buyerWrote && { buyerWrote }),
    ...(clock && { clock }),
    ...(stand.settled && { settled: stand.settled }),
    ...(triage && { triage }),
    ...(text && { text }),
    seenAt: record.lastSeenAt,
  };
  return { message, store: record.marketplace?.value };
}
