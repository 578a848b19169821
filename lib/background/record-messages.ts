import type { MarketplaceCode } from '../domain/marketplace';
import type { MessageView } from '../domain/message/message-view';
import { viewSeenAt } from '../domain/message/settle';
import type { Inbox, ThreadRecord } from '../domain/message/thread';
import { type ThreadTools, threadFrom, threadIdOf, threadsFromRows } from '../domain/message/thread-from';
import type { Triage } from '../domain/message/triage';
import { assessMessage, type Hear } from '../domain/message/triage/assess-message';
import type { PageObservation } from '../domain/order';
import { storeOfOrder } from '../domain/store-of-order';
import { history } from '../storage/database';
import { tellNews } from '../storage/memory-news';
import { messageTextDays } from '../storage/settings';
import { threadOf } from '../storage/thread-queries';
import { recordThreads } from '../storage/thread-store';
import { listener } from './hear-draft';
import { knownOrder } from './known-order';
import { conversationView, orderMessageView, unknownMessageView } from './message-view';
import { planReplyNotices } from './reply-notice';
import { sha256 } from './sha256';
import { wordsSince } from './words-since';

type Seen = Extract<PageObservation, { kind: 'inbox' | 'compose' }>;

/** Of the messages of a conversation so many are heard, the latest: each takes some hundredths of a second. */
const HEARD = 8;

/** The latest messages of the buyer in a conversation. */
const latestOf = ({ conversation }: Inbox): ReadonlySet<string> =>
  new Set(conversation?.messages.flatMap(({ from, text }) => (from === 'buyer' ? [text] : [])).slice(-HEARD));

/** Reads each message once, however often it is asked for. @param hear how those sound that are to be heard as well. */
function assessor(hear?: Hear, heard: ReadonlySet<string> = new Set()): (text: string) => Triage {
  const known = new Map<string, Triage>();
  return (text) => {
    const triage = known.get(text) ?? assessMessage(text, undefined, heard.has(text) ? hear : undefined);
    known.set(text, triage);
    return triage;
  };
}

/** The records of a list's rows. What the open conversation shows of itself goes before what a list says of it. */
async function recordsOfList({ list, conversation }: Inbox, at: string, tools: ThreadTools): Promise<ThreadRecord[]> {
  if (!list) return [];
  const open = conversation && threadIdOf(conversation);
  const rows = list.kind === 'sent' ? list.rows : list.rows.filter((row) => threadIdOf(row) !== open);
  return threadsFromRows({ ...list, rows }, at, tools);
}

/** Takes in a list and the conversation that is open beside it; answers with what that one needs. */
async function recordInbox(
  { inbox, at }: Extract<Seen, { kind: 'inbox' }>,
  off: readonly MarketplaceCode[],
): Promise<MessageView | undefined> {
  const { conversation } = inbox;
  const order = await knownOrder(conversation?.orderId);
  const store = conversation?.marketplace ?? storeOfOrder(order);
  if (store && off.includes(store)) return undefined;
  const days = await messageTextDays.get();
  // The conversation that is open is heard as well; of a list, with a line of each of fifty, that would take seconds.
  const ears = conversation && (await listener().catch(() => undefined));
  const tools = { sha256, assess: assessor(ears?.hearMessage, latestOf(inbox)), keepText: days !== null };
  const rows = await recordsOfList(inbox, at, { ...tools, assess: assessor() });
  const open = conversation && (await threadFrom(conversation, at, tools));
  const isKept = conversation !== undefined && threadIdOf(conversation) !== undefined;
  const kept = await recordThreads(history, open && isKept ? [...rows, open] : rows, wordsSince(days));
  if (kept.some(({ news }) => news)) {
    await tellNews();
    await planReplyNotices();
  }
  if (!conversation || !open) return unknownMessageView();
  const record = isKept ? (kept.at(-1)?.record ?? open) : open;
  const id = isKept ? { threadId: record.id, seenAt: viewSeenAt(record, open, at) } : {};
  return { ...(await conversationView(conversation, record, tools.assess)), ...id };
}

/** Takes in what a page of messages said and answers with what to show beside it; nothing for a store that is switched off. */
export async function recordMessages(seen: Seen, off: readonly MarketplaceCode[]): Promise<MessageView | undefined> {
  if (seen.kind === 'inbox') return recordInbox(seen, off);
  const { orderId, marketplace, buyerLanguage } = seen.compose;
  const store = marketplace ?? storeOfOrder(await knownOrder(orderId));
  if (store && off.includes(store)) return undefined;
  const record = orderId && (await threadOf(history, orderId));
  return orderMessageView(orderId, store, record || undefined, buyerLanguage);
}
