import type { Conversation } from '../../domain/message/thread';
import { closestIn, contains, deepAll, isVisible, parentOf } from '../dom';
import { around, standsIn } from './around';
import { messagesIn } from './blocks';
import { cuesIn } from './cues';
import type { FoundRow } from './list-rows';
import type { Look } from './look';
import { inOrderOfTime } from './order-of-time';
import type { FoundMessage } from './read-message';
import { caseState } from './state';
import { addressOf, isOrderLabel, marketplaceIn, orderIn, orderNamed, type ThreadIds, threadIn } from './thread-ids';
import { EARLIER } from './words';

/** An open conversation with the elements that show it. */
export type FoundConversation = {
  conversation: Conversation;
  messages: readonly FoundMessage[];
  around: Element;
  /** The page's own head of it names its order: not the address alone. */
  headed: boolean;
};

/** What tells how an order went, by the same names and times as a conversation. */
const LOG = 'aside,[role="complementary"],[class*="timeline"],[class*="activit"],[class*="event"]';

const LINKS = 'a[href],kat-link[href]';
/** What names the line below it. */
const LABEL = /[:：]$|^(?=.{0,40}$).*(?:order|bestell|commande|pedido|ordine|注文|订单)/i;

/** Whether nothing on the page says that there are messages before these. */
function isWhole(
  page: Document,
  messages: readonly FoundMessage[],
  rows: readonly FoundRow[],
  { pieces }: Look,
): boolean {
  const outside = standsIn([...messages, ...rows].map(({ element }) => element));
  const own = (element: Element): boolean => !outside(element);
  const more = pieces(page.body).some(({ text, element }) => text.length < 80 && EARLIER.test(text) && own(element));
  const list = deepAll(page.body, '[aria-setsize],[aria-rowcount]').some((each) => {
    const size = Number(each.getAttribute('aria-setsize') ?? each.getAttribute('aria-rowcount'));
    return messages.some(({ element }) => contains(each, element)) && (size < 0 || size > messages.length);
  });
  const busy = deepAll(page.body, 'kat-pagination,kat-spinner,[aria-busy="true"]').some(
    (each) => isVisible(each) && own(each),
  );
  return !more && !list && !busy;
}

/**
 * By what the open conversation is known. The page's own head of it goes before what was searched for; where they contradict each other, or a list
 * says that something else is chosen, it is known by neither.
 */
function idsOf(
  region: Element,
  url: URL,
  messages: readonly FoundMessage[],
  rows: readonly FoundRow[],
  { pieces }: Look,
): ThreadIds & { headed: boolean } {
  const outside = standsIn([...messages, ...rows].map(({ element }) => element));
  const inside = (element: Element): boolean => !outside(element);
  const linked = (link: Element | null | undefined) => {
    const to = link && addressOf(link, url);
    return to && orderIn(to);
  };
  const said = pieces(region).filter(({ element }) => inside(element));
  const named = said.flatMap(({ text, element, gap }, at) => {
    const orderId = orderNamed(text) ?? linked(closestIn(region, element, LINKS));
    const before = said[at - 1]?.text ?? '';
    const label = text.replace(/[\d-]{10,}.*/, '') || (gap !== '\n' || LABEL.test(before) ? before : '');
    return orderId ? { orderId, own: isOrderLabel(label) } : [];
  });
  const links = deepAll(region, LINKS).filter((link) => inside(link) && isVisible(link));
  const head = new Set([...named.map(({ orderId }) => orderId), ...links.flatMap((link) => linked(link) ?? [])]);
  // "Previous order: …" is another one.
  const own = named.find((each) => each.own)?.orderId;
  const address = threadIn(url);
  const chosen = rows.filter((each) => each.chosen).map(({ row }) => row);
  const [row] = chosen.length === 1 ? chosen : [];
  const headed = own !== undefined;
  if (head.size > 1) return { headed: false };
  const orders = new Set([...head, address.orderId, row?.orderId].flatMap((each) => each ?? []));
  const cases = new Set([address.caseId, row?.caseId].flatMap((each) => each ?? []));
  if (orders.size > 1 || cases.size > 1) return { headed: false };
  const [caseId] = cases;
  const known = own ?? row?.orderId ?? address.orderId;
  // What was searched for is what is open where nothing else is in the list.
  const searched = !own && !row && !caseId && rows.some((each) => each.row.orderId !== known);
  const orderId = searched ? undefined : known;
  return { ...(orderId && { orderId }), ...(caseId && { caseId }), headed } as ThreadIds & { headed: boolean };
}

/**
 * The conversation that a document shows, where it is certain who wrote each message of it and in which order.
 * @param rows the rows of lists on the page, in which no message of it stands.
 * @param boxes the boxes in which a person could write.
 */
export function conversationIn(
  page: Document,
  url: URL,
  rows: readonly FoundRow[],
  boxes: readonly Element[],
  look: Look,
): FoundConversation | undefined {
  const outside = new Set(rows.map(({ element }) => element));
  const cues = cuesIn(page, look.pieces(page.body), look, outside);
  const first = cues && messagesIn(cues, boxes, look);
  const again = look.clock.leaveOut(first?.flatMap(({ words }) => words) ?? []);
  const messages = again && cues ? messagesIn(cues, boxes, look) : first;
  const ordered = messages && inOrderOfTime(messages);
  const list = ordered && around(ordered.map(({ element }) => element));
  if (!ordered || !list) return undefined;
  // Words alone make no conversation of a list: it is one where it can be answered, or is marked as one.
  const marked = cues?.some((cue) => cue.marked) || list.closest('[role="log"],[role="feed"]') !== null;
  if (!marked && (boxes.length === 0 || closestIn(null, list, LOG))) return undefined;
  // The answer is written beside the conversation: what holds both holds what is said of it.
  const region = (boxes.length === 1 ? around([list, ...boxes]) : parentOf(list)) ?? list;
  const { headed, ...ids } = idsOf(region, url, ordered, rows, look);
  const marketplace = marketplaceIn(url);
  const state = caseState(page, region, look.pieces, [...outside, ...ordered.map(({ element }) => element)]);
  return {
    around: list,
    messages: ordered,
    headed,
    conversation: {
      ...ids,
      ...(marketplace && { marketplace }),
      ...(state && { state }),
      messages: ordered.slice(-300).map(({ message }) => message),
      whole: ordered.length <= 300 && isWhole(page, ordered, rows, look),
    },
  };
}
