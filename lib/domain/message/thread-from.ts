import type { Instant } from '../ids';
import { earliest } from '../seen';
import type { Conversation, Inbox, KeptMessage, ShownMessage, ThreadRecord, ThreadRow } from './thread';
import { withIndices } from './thread-merge';
import type { Triage } from './triage';
import { slotOf } from './versions';

/** What making records needs from outside. */
export type ThreadTools = {
  /** SHA-256 of a text, in lower-case hexadecimal. */
  sha256(text: string): Promise<string>;
  assess(text: string): Triage;
  /** Whether the person wants the words kept. */
  keepText: boolean;
};

const KEY_LENGTH = 32;

/** The same words, however they are spaced or encoded on the page. */
const normalised = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const exactTime = ({ sent }: { sent?: ShownMessage['sent'] }): Instant =>
  sent && sent.from === sent.to ? sent.from : '';

const keyOf = async (tools: ThreadTools, ...parts: readonly (string | number)[]): Promise<string> =>
  (await tools.sha256(JSON.stringify(parts))).slice(0, KEY_LENGTH);

/** The key of a conversation: its order where it has one, else its case; nothing where the page names neither. */
export function threadIdOf({ orderId, caseId }: Pick<ThreadRow, 'orderId' | 'caseId'>): string | undefined {
  return orderId ? `order:${orderId}` : caseId && `case:${caseId}`;
}

function emptyRecord({ orderId, caseId }: Pick<ThreadRow, 'orderId' | 'caseId'>, at: Instant): ThreadRecord {
  const id = threadIdOf({ orderId, caseId }) ?? 'case:';
  const caseIds = caseId ? [caseId] : [];
  return { id, ...(orderId && { orderId }), caseIds, messages: [], firstSeenAt: at, lastSeenAt: at };
}

/** Which messages of a conversation are read for what they say: those of the buyer that wait, or else the newest. */
function toAssess(messages: readonly ShownMessage[]): ReadonlySet<ShownMessage> {
  const reply = messages.findLastIndex(({ from, blocked }) => from === 'seller' && !blocked);
  const waiting = messages.slice(reply + 1).filter(({ from }) => from === 'buyer');
  const newest = messages.findLast(({ from }) => from === 'buyer');
  return new Set(waiting.length > 0 ? waiting : newest ? [newest] : []);
}

/**
 * Messages as they are kept. The same one read twice has the same key: who, the time where it is exact, the words, and which of
 * the same it is, counted from the oldest that is shown.
 */
async function keptFrom({ messages, whole }: Conversation, at: Instant, tools: ThreadTools): Promise<KeptMessage[]> {
  const assessed = toAssess(messages);
  const lastReply = messages.findLastIndex(({ from, blocked }) => from === 'seller' && !blocked);
  const counts = new Map<string, number>();
  const slots = messages.map(slotOf);
  const kept = messages.map(async (message, index): Promise<KeptMessage> => {
    const { from, sent, text, blocked } = message;
    const what = [from, exactTime(message), normalised(text)] as const;
    const group = JSON.stringify(what);
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    const isAnswered = index < lastReply && from !== 'amazon' && (from === 'buyer' || blocked);
    const isRough = from === 'buyer' && exactTime(message) === '';
    return {
      key: await keyOf(tools, ...what, place),
      from,
      ...(sent && { sent }),
      firstSeenAt: at,
      length: text.length,
      ...(blocked && { blocked }),
      ...(isAnswered && { answered: true }),
      ...(isRough && isAnswered && { answeredAt: at }),
      ...(isRough && !isAnswered && !whole && { openAt: at }),
      ...(slots[index] && slots.filter((slot) => slot === slots[index]).length > 1 && { beside: true }),
      ...(index === 0 && !whole && { gap: true }),
      ...(assessed.has(message) && { triage: tools.assess(text) }),
      ...(tools.keepText && { text }),
    };
  });
  return Promise.all(kept);
}

/** The record that a conversation on a page alone makes. One that names neither order nor case has no key of its own (`case:`). */
export async function threadFrom(shown: Conversation, at: Instant, tools: ThreadTools): Promise<ThreadRecord> {
  const { marketplace, state } = shown;
  return withIndices({
    ...emptyRecord(shown, at),
    ...(marketplace && { marketplace: { at, value: marketplace } }),
    ...(state && { state: { at, value: state } }),
    ...(state && state !== 'open' && { stopped: { at, value: state } }),
    messages: await keptFrom(shown, at, tools),
  });
}

type List = NonNullable<Inbox['list']>;

/** The message that a row of the list of sent messages stands for: its words are not shown. Of a rough time the day names it. */
async function sentMessage({ sent, blocked }: ThreadRow, at: Instant, tools: ThreadTools): Promise<KeptMessage> {
  const when = exactTime({ sent }) || (sent?.from ?? '').slice(0, 10);
  return {
    key: await keyOf(tools, 'sent', when, blocked ? 'blocked' : ''),
    from: 'seller',
    ...(sent && { sent }),
    firstSeenAt: at,
    length: 0,
    ...(blocked && { blocked }),
  };
}

/** The records that the rows of a list alone make; rows that name neither order nor case, or say nothing, make none. */
export async function threadsFromRows({ kind, rows }: List, at: Instant, tools: ThreadTools): Promise<ThreadRecord[]> {
  const records = rows.map(async (row): Promise<ThreadRecord | undefined> => {
    if (!threadIdOf(row)) return undefined;
    const record = emptyRecord(row, at);
    if (kind === 'sent') return withIndices({ ...record, messages: [await sentMessage(row, at, tools)] });
    const waiting = row.waiting ?? (kind === 'waiting' ? true : undefined);
    if (waiting === undefined) return undefined;
    return withIndices({
      ...record,
      row: { at, value: { waiting, ...(row.sent && { sent: row.sent }) } },
      // It says so of its last message: a newer one may stand in the conversation beside a list that is not up to date.
      ...(!waiting && { stopped: { at: earliest(at, row.sent?.to ?? at), value: 'answered' } }),
    });
  });
  return (await Promise.all(records)).flatMap((record) => record ?? []);
}
