import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { tellNews } from '../storage/memory-news';
import { recordNote } from '../storage/note-store';
import { fromOwnPage } from './own-page';

/** Keeps the person's own note. Notes come from the extension's own pages only. @throws RangeError from anywhere else. */
export async function saveNote(note: Request<'saveNote'>, sender: Sender): Promise<Response<'saveNote'>> {
  fromOwnPage(sender);
  await recordNote(history, note);
  await tellNews();
  return null;
}
