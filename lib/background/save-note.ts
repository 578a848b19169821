import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { tellNews } from '../storage/memory-news';
import { recordNote } from '../storage/note-store';
import { categoryOf } from './feedback-lines';
import { fromOwnPage } from './own-page';

/** Keeps the person's own note. Notes come from the extension's own pages only. @throws RangeError from anywhere else. */
export async function saveNote(note: Request<'saveNote'>, sender: Sender): Promise<Response<'saveNote'>> {
  fromOwnPage(sender);
  // Own success is counted by what was thought of the comment when its removal was requested.
  const request = note.kind === 'requested' && note.text === '';
  await recordNote(history, request ? { ...note, text: await categoryOf(note.orderId) } : note);
  await tellNews();
  return null;
}
