import { isSameField, withField } from '../domain/taught-file';
import type { Request, Response } from '../messaging/protocol';
import { change } from '../storage/change';
import { taughtFields } from '../storage/settings';

/** Keeps a field that the person pointed at, in place of what was taught for it before. */
export async function saveTaught(field: Request<'saveTaught'>): Promise<Response<'saveTaught'>> {
  await change(taughtFields, (fields) => withField(fields, field));
  return null;
}

/** Marks a field that reads nothing valid any more as dropped; it stays listed, so that the person can see what happened. */
export async function dropTaught({ at, ...which }: Request<'dropTaught'>): Promise<Response<'dropTaught'>> {
  await change(taughtFields, (fields) =>
    fields.map((each) => (isSameField(each, which) ? { ...each, droppedAt: at } : each)),
  );
  return null;
}
