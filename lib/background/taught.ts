import type { TaughtField } from '../domain/taught';
import type { Request, Response } from '../messaging/protocol';
import { taughtFields } from '../storage/settings';

const isSame = (a: Pick<TaughtField, 'adapter' | 'field'>, b: Pick<TaughtField, 'adapter' | 'field'>): boolean =>
  a.adapter === b.adapter && a.field === b.field;

/** Changes follow one another: two of them at once would each write the list they read. */
let last: Promise<unknown> = Promise.resolve();
function change(edit: (fields: TaughtField[]) => TaughtField[]): Promise<null> {
  const next = last.then(async () => {
    await taughtFields.set(edit(await taughtFields.get()));
    return null;
  });
  last = next.catch(() => null);
  return next;
}

/** Keeps a field that the person pointed at, in place of what was taught for it before. */
export function saveTaught(field: Request<'saveTaught'>): Promise<Response<'saveTaught'>> {
  return change((fields) => [...fields.filter((each) => !isSame(each, field)), field]);
}

/** Marks a field that reads nothing valid any more as dropped; it stays listed, so that the person can see what happened. */
export function dropTaught({ at, ...which }: Request<'dropTaught'>): Promise<Response<'dropTaught'>> {
  return change((fields) => fields.map((each) => (isSame(each, which) ? { ...each, droppedAt: at } : each)));
}
