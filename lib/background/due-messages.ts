import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { threadsSeen } from '../storage/thread-queries';
import { messageQueue } from './message-lines';
import { fromOwnPage } from './own-page';
import { queuedMessages } from './queued';

/**
 * Conversations in which an answer is due, or a message was not delivered, words of danger first and then soonest first, for the
 * extension's own pages only; nothing while paused. @throws RangeError from anywhere else.
 */
export async function dueMessages(
  { most, marketplace, queued }: Request<'dueMessages'>,
  sender: Sender,
): Promise<Response<'dueMessages'>> {
  fromOwnPage(sender);
  if (await paused.get()) return { count: 0, lines: [] };
  if (queued) return queuedMessages(new Date().toISOString(), most);
  const [lines, seen] = await Promise.all([messageQueue(marketplace), threadsSeen(history)]);
  return { count: lines.length, lines: lines.slice(0, most), ...seen };
}
