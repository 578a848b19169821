import { earliest } from '../domain/seen';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { recordMark } from '../storage/mark-store';
import { tellNews } from '../storage/memory-news';
import { showBadge } from './badge';
import { fromOwnPage } from './own-page';

/**
 * Keeps what the person made of a row of the queue: dealt with, put off, or taken back. A moment to come is now.
 * @throws RangeError when it does not come from the extension's own pages.
 */
export async function markRow(fresh: Request<'markRow'>, sender: Sender): Promise<Response<'markRow'>> {
  fromOwnPage(sender);
  const now = new Date().toISOString();
  const at = earliest(fresh.at, now);
  if (!(await recordMark(history, { ...fresh, at }, now))) return null;
  await tellNews();
  await showBadge();
  return null;
}
