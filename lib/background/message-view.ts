import { factsFor } from '../domain/facts-for';
import type { OrderId } from '../domain/ids';
import { given } from '../domain/ledger';
import type { MarketplaceCode } from '../domain/marketplace';
import type { MessageView, OfferedRemedy } from '../domain/message/message-view';
import { orderFactsOf } from '../domain/message/order-facts';
import { wantsOwnWords } from '../domain/message/own-words';
import { proactiveUntil } from '../domain/message/proactive-until';
import { type RemedyOrder, remediesFor } from '../domain/message/remedies';
import { replyClockOf } from '../domain/message/reply-clock';
import type { Conversation, ShownMessage, ThreadRecord } from '../domain/message/thread';
import { pressingOf, type Stand, standOf } from '../domain/message/thread-stand';
import type { Triage } from '../domain/message/triage';
import { earlierDanger, withDanger } from '../domain/message/versions';
import { sum } from '../domain/money';
import type { Observation, OrderRecord } from '../domain/order';
import { refundViewOf } from '../domain/refund-view';
import { storeOfOrder } from '../domain/store-of-order';
import { messageRules } from '../policies/message-rules';
import { history } from '../storage/database';
import { ledgerOfOrder } from '../storage/queries';
import { rulesOff as replyRulesOff } from '../storage/rules-off';
import { replyHours } from '../storage/settings';
import { todayIn } from './feedback-lines';
import { fillSnippets } from './fill-snippets';
import { memoryFor, rulesInForce } from './in-force';
import { knownOrder } from './known-order';

/** What the order's pages said last, as if they said it now. */
function lastSaid({ orderId, details, form }: OrderRecord): Observation | undefined {
  if (details) return { kind: 'order-details', orderId, at: details.at, details: details.value };
  return form && { kind: 'refund-form', orderId, at: form.at, form: form.value };
}

/** The price of all goods of an order, where nothing may have lowered it. */
function priceOf({ details }: OrderRecord): RemedyOrder['price'] {
  if (!details) return undefined;
  const { items, currency } = details.value;
  const prices = items.flatMap(({ price, promotion }) => (price && !promotion?.amount ? price : []));
  return prices.length > 0 && prices.length === items.length ? sum(prices, currency) : undefined;
}

async function remediesOf(triage: Triage | undefined, order: OrderRecord | undefined): Promise<OfferedRemedy[]> {
  if (!triage) return [];
  const said = order && lastSaid(order);
  if (!order || !said) return remediesFor(triage, undefined);
  const memory = await memoryFor(order.orderId, new Date().toISOString());
  const view = refundViewOf(said, order, await rulesInForce(), memory);
  const entries = given(await ledgerOfOrder(history, order.orderId));
  const concessions = entries.flatMap(({ part, money }) => (part === 'refund' ? [] : { part, money }));
  return remediesFor(triage, { view, price: priceOf(order), given: concessions });
}

type Known = {
  orderId: OrderId | undefined;
  marketplace: MarketplaceCode | undefined;
  stand: Stand;
  triage: Triage | undefined;
  mode: MessageView['mode'];
  /** The language the buyer writes in, or wants to be written to. */
  language?: string | undefined;
};

/** What is said of every page on which a buyer is written to. */
async function viewOf({ orderId, marketplace, stand, triage, mode, language }: Known): Promise<MessageView> {
  const order = await knownOrder(orderId);
  const store = marketplace ?? storeOfOrder(order);
  const today = todayIn(new Date().toISOString(), store);
  const [hours, rulesOff, remedies, snippets] = await Promise.all([
    replyHours.get(),
    replyRulesOff.get(),
    remediesOf(triage, order),
    // To a message with words of danger nobody answers with a ready text.
    triage && wantsOwnWords(triage) ? [] : fillSnippets(history, { orderId, language, marketplace: store }),
  ]);
  const clock = replyClockOf(stand, hours);
  const details = order?.details?.value;
  const until = details && proactiveUntil(details, factsFor(messageRules, details.marketplace, today));
  return {
    today,
    ...(orderId && { orderId }),
    ...(store && { marketplace: store }),
    mode,
    ...(clock && { clock }),
    ...(stand.settled && { settled: stand.settled }),
    ...(stand.settledHere && { settledHere: true }),
    notDelivered: stand.undelivered.length,
    ...(stand.untimed > 0 && { untimed: stand.untimed }),
    ...(order && { order: orderFactsOf(order) }),
    remedies,
    snippets,
    ...(until && { proactiveUntil: until }),
    rulesOff: [...rulesOff],
  };
}

/** The buyer's message that an answer is about: the newest that waits, or before it one with words of danger; else the newest of all. */
function answersIn(
  messages: readonly ShownMessage[],
  assess: (message: ShownMessage) => Triage,
): MessageView['answers'] {
  const reply = messages.findLastIndex(({ from, blocked }) => from === 'seller' && !blocked);
  const newest = messages.findLastIndex(({ from }) => from === 'buyer');
  const waiting = messages.map((message, index) => ({ ...message, index })).slice(reply + 1);
  const danger = waiting.findLast((each) => each.from === 'buyer' && wantsOwnWords(assess(each)));
  const index = danger?.index ?? newest;
  const message = messages[index];
  return message && { index, triage: assess(message) };
}

/** What an open conversation is answered with. */
export async function conversationView(
  { messages, orderId, marketplace }: Conversation,
  record: ThreadRecord,
  assess: (text: string) => Triage,
): Promise<MessageView> {
  // A page that has changed the words of a message takes nothing back that was read in it.
  const answers = answersIn(messages, (message) =>
    withDanger(assess(message.text), earlierDanger(record.messages, message)),
  );
  const view = await viewOf({
    orderId: orderId ?? record.orderId,
    marketplace: marketplace ?? record.marketplace?.value,
    stand: standOf(record),
    triage: answers?.triage,
    mode: answers ? 'answer' : 'proactive',
    language: answers?.triage.language,
  });
  return { ...view, ...(answers && { answers }) };
}

/** Nothing is known of a conversation: neither who waits nor since when. */
const nothingKnown: Stand = { earlier: false, waiting: [], count: 0, untimed: 0, undelivered: [] };

/** What a page is answered with that shows a box to write in and no conversation that was understood: the draft alone is checked. */
export const unknownMessageView = (): Promise<MessageView> =>
  viewOf({ orderId: undefined, marketplace: undefined, stand: nothingKnown, triage: undefined, mode: 'answer' });

/** What a page for writing about an order is answered with: by what is remembered of the conversation, since it shows none. */
export async function orderMessageView(
  orderId: OrderId | undefined,
  marketplace: MarketplaceCode | undefined,
  record: ThreadRecord | undefined,
  buyerLanguage: string | undefined,
): Promise<MessageView> {
  const stand = record ? standOf(record) : nothingKnown;
  const triage = pressingOf(stand)?.triage;
  const mode = stand.count > 0 ? 'answer' : 'proactive';
  const view = await viewOf({ orderId, marketplace, stand, triage, mode, language: buyerLanguage ?? triage?.language });
  return { ...view, ...(record && { threadId: record.id, seenAt: record.lastSeenAt }) };
}
