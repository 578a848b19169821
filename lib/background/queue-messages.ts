import type { Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { ThreadRecord } from '../domain/message/thread';
import { messageNews, messageRowOf } from '../domain/queue/message-row';
import type { MessageRow } from '../domain/queue/queue-row';
import { storeWanted } from '../domain/queue/store-wanted';
import { history } from '../storage/database';
import { unmarked } from '../storage/queue-marks';
import { type QueuedThreads, queuedThreads } from '../storage/queue-threads';
import { replyHours, switchedOff } from '../storage/settings';
import { lineOf } from './message-lines';

/**
 * Conversations of the queue: in which an answer is due or something else is to be seen to, and which were not put away; of no store that
 * is switched off. The same for popup, badge and queue.
 * @param most how many of those with a clock, and of those without one, are looked for. @param only of one store.
 */
export async function queueMessages(
  now: Instant,
  most: number,
  only?: MarketplaceCode,
): Promise<QueuedThreads<MessageRow>> {
  const [hours, { marketplaces: off }] = await Promise.all([replyHours.get(), switchedOff.get()]);
  const isWanted = storeWanted(off, only);
  const rowsOf = async (records: ThreadRecord[]): Promise<MessageRow[]> => {
    const rows = await Promise.all(
      records.map(async (record) => messageRowOf(await lineOf(record, hours), messageNews(record))),
    );
    const wanted = rows.filter(({ marketplace }) => isWanted(marketplace));
    return unmarked(history, wanted, now);
  };
  return queuedThreads(history, rowsOf, most);
}
