import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { fromOwnPage } from './own-page';

/** Conversations in which an answer is due, soonest first, for the extension's own pages only. @throws RangeError from anywhere else. */
export async function dueMessages(_request: Request<'dueMessages'>, sender: Sender): Promise<Response<'dueMessages'>> {
  fromOwnPage(sender);
  return { count: 0, lines: [] };
}
