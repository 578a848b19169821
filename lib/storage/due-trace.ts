import type { History } from './database';

/** Something that changes whenever what is due of messages does: what was answered may be asked for again. No record is checked for it. */
export async function dueTrace(db: History): Promise<string> {
  const [due, attention, known, last] = await Promise.all([
    db.threads.orderBy('dueAt').toArray(),
    db.threads.orderBy('attentionAt').toArray(),
    db.threads.count(),
    db.threads.orderBy('lastSeenAt').last(),
  ]);
  const trace = [...due, ...attention].map(({ id, dueAt, attentionAt }) => `${id} ${dueAt ?? attentionAt}`);
  return [...trace, known, last?.lastSeenAt].join('|');
}
