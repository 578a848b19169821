import type { OrderId } from '../../domain/ids';
import type { MarketplaceCode } from '../../domain/marketplace';
import { readOrderId } from '../../domain/read-ids';
import { codeById } from '../../policies/marketplace-ids';

/** By what a conversation is known. */
export type ThreadIds = { orderId?: OrderId | undefined; caseId?: string | undefined };

const CASE = /^(?!\d{3}-\d{7}-\d{7}$)(?=.*\d)[0-9a-zA-Z-]{8,60}$/;
const THREADS = /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/;
const ORDER_PATH = /^\/orders-v3\/order\/(\d{3}-\d{7}-\d{7})(?:\/|$)/;
const ORDER_NAME = /^order-?ids?$/i;

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The values of the parameters with such a name, in whatever case. */
const valuesOf = ({ searchParams }: URL, name: RegExp): string[] =>
  [...searchParams].flatMap(([each, value]) => (name.test(each) && value !== '' ? value : []));

/** The store that an address names; Amazon writes the parameter in several cases. */
export function marketplaceIn(url: URL): MarketplaceCode | undefined {
  return only(valuesOf(url, /^(?:marketplace-?id|mp)$/i).flatMap((id) => codeById(id) ?? []));
}

/** The order that an address names as an order: not what somebody searched for. */
export function orderIn(url: URL): OrderId | undefined {
  return only(
    [ORDER_PATH.exec(url.pathname)?.[1] ?? '', ...valuesOf(url, ORDER_NAME)].flatMap((each) => readOrderId(each) ?? []),
  );
}

/** The conversation that an address of the inbox opens: its case (`cc`), and the order that was searched for (`ss`, older `si`). */
export function threadIn(url: URL): ThreadIds {
  if (!THREADS.test(url.pathname)) return {};
  const searched = valuesOf(url, /^s[si]$/i);
  const byCase = /^caseid$/i.test(valuesOf(url, /^fi$/i)[0] ?? '') ? searched : [];
  const caseId = only([...valuesOf(url, /^cc$/i), ...byCase]);
  const orderId = only([
    ...searched.flatMap((each) => readOrderId(each) ?? []),
    ...valuesOf(url, ORDER_NAME).flatMap((each) => readOrderId(each) ?? []),
  ]);
  return { ...(orderId && { orderId }), ...(caseId && CASE.test(caseId) && { caseId }) };
}

/** The address that an element leads to, as far as it is one of this site. */
export function addressOf(element: Element, url: URL): URL | undefined {
  const href = element.getAttribute('href');
  if (!href || !URL.canParse(href, url)) return undefined;
  const to = new URL(href, url);
  return to.host === url.host ? to : undefined;
}

/** The order that a text names with nothing but its label: "Order ID: 114-…", "#114-…". */
export function orderNamed(text: string): OrderId | undefined {
  return readOrderId(text.replace(/^(?:[\p{L}\s.'’]{0,24}[:：#№]?\s*)(?=\d{3}-)/u, '').replace(/^#/, ''));
}

/** Words that name an order and tell it from no other. */
const ORDER_WORDS = new Set(
  'order id number no nr details view bestellung bestellnummer anzeigen commande numéro de pedido número ordine numero 注文番号 注文 订单编号 订单号'.split(
    ' ',
  ),
);

/** Whether what stands before an order's number only says that it is one: "Order ID:", not "Previous order:". */
export const isOrderLabel = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/[\s:：#№.'’-]+/)
    .every((word) => word === '' || ORDER_WORDS.has(word));
