import { browser } from 'wxt/browser';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { recordNote } from '../storage/note-store';

/** Keeps the person's own note. Notes come from the extension's own pages only. @throws RangeError from anywhere else. */
export async function saveNote(note: Request<'saveNote'>, { url }: Sender): Promise<Response<'saveNote'>> {
  if (!url?.startsWith(browser.runtime.getURL('/popup.html').replace('popup.html', '')))
    throw new RangeError('Notes are taken on the extension’s own pages');
  await recordNote(history, note);
  return null;
}
