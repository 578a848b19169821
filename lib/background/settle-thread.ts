import type { Request, Response } from '../messaging/protocol';
import { history } from '../storage/database';
import { tellNews } from '../storage/memory-news';
import { paused } from '../storage/paused';
import { settleStored } from '../storage/thread-store';
import { showBadge } from './badge';
import { planReplyNotices } from './reply-notice';

/** Keeps what the person said of a conversation, unless everything is stopped. A moment to come is now. */
export async function settleThread({ threadId, settled }: Request<'settleThread'>): Promise<Response<'settleThread'>> {
  if (await paused.get()) return null;
  const now = new Date().toISOString();
  const kept = await settleStored(history, threadId, settled.at > now ? { ...settled, at: now } : settled);
  if (!kept) return null;
  await tellNews();
  await showBadge();
  await planReplyNotices();
  return null;
}
