import type { Inbox, SentAt, ThreadRow } from '../../domain/message/thread';
import { closestIn, contains, deepAll, isVisible, parentOf } from '../dom';
import type { Look } from './look';
import { linesOf } from './pieces';
import { saysNotDelivered } from './read-message';
import { BOX, BUTTON, CHOICE, LINK } from './selectors';
import { addressOf, orderNamed, type ThreadIds, threadIn } from './thread-ids';
import { RESPONSE_NEEDED, SENT_LIST } from './words';

/** A row of a list with the element that shows it. */
export type FoundRow = { element: Element; row: ThreadRow; chosen: boolean };

const LINKS = 'a[href*="/messaging/inbox"],kat-link[href*="/messaging/inbox"]';
const ROWS = 'li,tr,article,kat-table-row,kat-list-item,[role="row"],[role="option"],[role="listitem"]';
const CHOSEN = '[aria-selected="true"],[aria-current]:not([aria-current="false"]),[selected]:not([selected="false"])';
/** What filters a list, or names it. */
const FILTER = `h1,h2,${BUTTON},${LINK},${CHOICE}`;
/** What no row of a list holds. */
const MORE = `${BOX},kat-textarea,h1,h2,h3`;

const key = ({ orderId, caseId }: ThreadIds): string => `${orderId ?? ''} ${caseId ?? ''}`;

/** The whole of a row: as far out as nothing stands there that leads to another conversation. */
function rowAround(link: Element, links: readonly Element[], ids: ReadonlyMap<Element, ThreadIds>): Element {
  const own = key(ids.get(link) ?? {});
  const semantic = closestIn(null, link, ROWS);
  const alone = (element: Element): boolean =>
    links.every((each) => each === link || !contains(element, each) || key(ids.get(each) ?? {}) === own);
  if (semantic && alone(semantic)) return semantic;
  let row = link;
  for (let node = parentOf(link); node && alone(node); node = parentOf(node)) {
    // One row alone has no other that says where it ends.
    if (node.matches('body,main,nav,ul,ol,table,tbody,[role="list"],[role="main"]') || links.length === 1) break;
    if (deepAll(node, MORE).length > 0) break;
    row = node;
  }
  return row;
}

/** When the last message of a row came: the only time in it. */
function sentIn(element: Element, { pieces, clock, timelike }: Look): SentAt | undefined {
  const of = linesOf(pieces(element));
  const stamps = deepAll(element, '[datetime]').filter(isVisible);
  const [stamp] = stamps;
  if (stamp) return stamps.length === 1 ? clock.ofStamp(stamp, of) : undefined;
  const times = pieces(element).filter(({ text }) => timelike(text));
  const [only] = times;
  return only && times.length === 1 ? clock.ofText(only.text, only.element, of) : undefined;
}

function readRow(element: Element, linked: ThreadIds, look: Look): ThreadRow | undefined {
  const pieces = look.pieces(element);
  const named = new Set(pieces.flatMap(({ text }) => orderNamed(text) ?? []));
  if (linked.orderId) named.add(linked.orderId);
  const [orderId] = named;
  // A row about two orders is about neither for certain.
  if (named.size > 1 || (!orderId && !linked.caseId)) return undefined;
  const sent = sentIn(element, look);
  return {
    ...(orderId && { orderId }),
    ...(linked.caseId && { caseId: linked.caseId }),
    ...(sent && { sent }),
    ...(pieces.some(({ text }) => RESPONSE_NEEDED.test(text)) && { waiting: true }),
    ...(pieces.some((piece) => saysNotDelivered(piece, element)) && { blocked: true }),
  };
}

/** Which list is open: by its address, or by the filter that is marked as chosen; both must not say different things. */
export function listKind(page: Document, url: URL, { pieces }: Look): NonNullable<Inbox['list']>['kind'] {
  const filter = url.searchParams.get('fi') ?? '';
  const said = new Set<'waiting' | 'sent' | 'all'>();
  if (/^responseneeded$/i.test(filter)) said.add('waiting');
  if (/^sent(?:messages?)?$/i.test(filter)) said.add('sent');
  for (const each of deepAll(page, `${CHOSEN},h1,h2`).filter((one) => one.matches(FILTER))) {
    const text = linesOf(pieces(each));
    if (RESPONSE_NEEDED.test(text)) said.add('waiting');
    else if (SENT_LIST.test(text)) said.add('sent');
  }
  const [kind] = said;
  return kind && said.size === 1 ? kind : 'all';
}

/**
 * The rows of the list of conversations, or of messages that were sent: whatever leads to a conversation of the inbox; in a list of what was sent also
 * rows of a table or list that name one order and one time.
 */
export function rowsIn(page: Document, url: URL, kind: string, look: Look): FoundRow[] {
  const ids = new Map<Element, ThreadIds>();
  for (const link of deepAll(page.body, LINKS).filter(isVisible)) {
    const to = addressOf(link, url);
    const thread = to ? threadIn(to) : {};
    if (thread.orderId || thread.caseId) ids.set(link, thread);
  }
  const links = [...ids.keys()];
  const elements = new Map(links.map((link) => [rowAround(link, links, ids), ids.get(link) ?? {}]));
  if (kind === 'sent' && links.length === 0)
    for (const each of deepAll(page.body, ROWS)) {
      const [one, ...more] = look.pieces(each).flatMap(({ text }) => orderNamed(text) ?? []);
      if (one && more.every((other) => other === one) && sentIn(each, look)) elements.set(each, {});
    }
  return [...elements].flatMap(([element, linked]) => {
    const row = readRow(element, linked, look);
    const chosen = element.matches(CHOSEN) || deepAll(element, CHOSEN).length > 0;
    return row ? { element, row, chosen } : [];
  });
}
