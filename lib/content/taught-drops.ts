import type { TaughtField } from '../domain/taught';
import { sendMessage } from '../messaging/send';
import { untilAnswered } from './retry';

/** Taught fields that a session gave up. */
export type TaughtDrops = {
  /** Gives up fields that read nothing valid any more; each teaching is given up once. */
  drop(adapter: string, fields: readonly string[], taught: readonly TaughtField[]): void;
  /** What was given up and not taught anew since: the person is told as long as the page is open. */
  lost(adapter: string, taught: readonly TaughtField[]): string[];
};

/** Keeps what was given up in mind: once it is, the settings no longer hold it and no reading speaks of it. */
export function createDrops(signal: AbortSignal): TaughtDrops {
  const dropped = new Map<string, { adapter: string; field: string; taughtAt: string }>();
  return {
    drop(adapter, fields, taught) {
      for (const { field, taughtAt } of taught.filter((each) => fields.includes(each.field))) {
        const key = `${adapter} ${field}`;
        if (dropped.get(key)?.taughtAt === taughtAt) continue;
        dropped.set(key, { adapter, field, taughtAt });
        const at = new Date().toISOString();
        untilAnswered(() => sendMessage('dropTaught', { adapter, field, at }), signal).catch(() => {});
      }
    },
    lost(adapter, taught) {
      const again = ({ field, taughtAt }: { field: string; taughtAt: string }): boolean =>
        taught.some((each) => each.field === field && each.taughtAt !== taughtAt);
      return [...dropped.values()].flatMap((each) => (each.adapter === adapter && !again(each) ? each.field : []));
    },
  };
}
