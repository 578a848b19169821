import type { OrderId } from '../../../domain/ids';
import type { Marketplace } from '../../../domain/marketplace';
import { type Money, sum } from '../../../domain/money';
import type { Channel, OrderDetails } from '../../../domain/order';
import { readDay } from '../../../domain/read-date';
import { readOrderId } from '../../../domain/read-ids';
import type { TaughtField } from '../../../domain/taught';
import { marketplaceById } from '../../../policies/marketplace-by-id';
import { marketplaceBySalesChannel } from '../../../policies/marketplaces';
import { defineAdapter, type Reading } from '../../adapter';
import { all, chunksOf, isVisible, onlyVisible, textOf } from '../../dom';
import { feedbackOnOrder } from '../../feedback/order-box';
import { AMAZON, CANCEL_REFUND, CANCELLED, REFUNDED, SELLER, says } from '../../labels';
import { deliveryFacts } from '../../order/delivery-facts';
import { type ItemReading, readItem } from '../../order/item';
import { rowsOf } from '../../order/rows';
import { itemRows, orderTables } from '../../order/tables';
import { tableField, taughtTable } from '../../taught/tables';
import { type TaughtValue, taughtText, textField } from '../../taught/texts';

/**
 * Order details, today's generation (2019 to 2026): a React app in light DOM with `data-test-id` hooks that have been
 * stable over those years. The generation before (`/gp/orders-v2/details`) is known by its address and not read.
 */
const CURRENT = /^\/orders-v3\/order\/(\d{3}-\d{7}-\d{7})\/?(?:ref=[^/]*)?$/;
const OLDER = /^\/gp\/orders-v2\/details(?:\/|$)/;

const hook = (page: Document, id: string): Element | undefined => onlyVisible(all(page, `[data-test-id="${id}"]`));
const printed = (page: Document, id: string): string => {
  const element = hook(page, id);
  return element ? textOf(element) : '';
};

type Way<T> = { value?: T | undefined; way?: string; dropped?: boolean };

/**
 * What was taught goes first; where the page's own way reads something else, the two contradict each other and neither
 * counts. What was taught and reads nothing valid gives way to the page's own.
 */
function either<T>({ taught, found, value }: TaughtValue<T>, ...own: (T | undefined)[]): Way<T> {
  const at = own.findIndex((each) => each !== undefined);
  const said = own[at];
  if (taught && value !== undefined && (said === undefined || said === value)) return { value, way: 'taught' };
  if (said === undefined) return { dropped: taught };
  const against = taught && value !== undefined;
  return { value: against ? undefined : said, way: String(at + 1), dropped: against || found };
}

const orderIdIn = (text: string, { pathname }: URL): OrderId | undefined => {
  const orderId = readOrderId(text);
  return orderId === CURRENT.exec(pathname)?.[1] ? orderId : undefined;
};

function storeLinked(page: Document): Set<Marketplace> {
  return new Set(
    all(page, '#MYO-app a[href*="arketplaceI"]').flatMap((link) => {
      const id = /[?&]marketplaceI[dD]=([A-Z0-9]+)/.exec(link.getAttribute('href') ?? '')?.[1];
      return (id && marketplaceById(id)) || [];
    }),
  );
}

function marketplaceOn(page: Document, taught: TaughtValue<Marketplace>): Way<Marketplace> {
  const channel = hook(page, 'order-summary-sales-channel-value');
  const named = channel && marketplaceBySalesChannel(textOf(channel));
  const linked = storeLinked(page);
  const [link] = linked;
  if (linked.size > 1 || (named && link && named !== link)) return {};
  return either(taught, named, link);
}

function channelIn(text: string): Channel | undefined {
  if (text === '' || text.length > 60) return undefined;
  if (says(AMAZON, text)) return 'amazon';
  // Whose channel it is decides whether there is a refund at all: words nobody knows settle nothing.
  return says(SELLER, text) ? 'seller' : undefined;
}

/** Whether the order's own totals, where they are printed and understood, are those of its lines. */
function totalsAgree(page: Document, items: readonly ItemReading[], { currency }: Marketplace): boolean | undefined {
  const box = onlyVisible(all(page, '.order-details-bordered-box-sale-proceeds'));
  if (!box) return undefined;
  const chunks = chunksOf(box);
  const rows = rowsOf(chunks, currency);
  const grand = rows?.findLast(({ kind }) => kind === 'total');
  if (!grand || rows?.at(-1) !== grand) return undefined;
  const totals = items.flatMap(({ proceeds }) => proceeds?.total ?? []);
  const paid = items.flatMap(({ proceeds }) => proceeds?.paid ?? []);
  const same = (amounts: Money[]): boolean => sum(amounts, currency).amount === grand.amount.amount;
  return same(totals) || same(paid);
}

/** Whether the order offers to cancel a refund, which shows that one is on its way. */
function offersCancel(page: Document): boolean {
  const attribute = (each: Element, name: string): string => each.getAttribute(name) ?? '';
  // Few controls speak of refunds at all; only those are looked at as a person would.
  const about = all(page, CONTROLS).filter((each) =>
    says(REFUNDED, `${each.textContent}${attribute(each, 'label')}${attribute(each, 'value')}`),
  );
  return about.some((each) => says(CANCEL_REFUND, textOf(each) || attribute(each, 'value')) && isVisible(each));
}

const CONTROLS = ['a', 'button', 'input', '[role="button"]', '[role="link"]', 'kat-link', 'kat-button']
  .map((control) => `#MYO-app ${control}:not([disabled], [aria-disabled="true"])`)
  .join();

const isCancelled = (row: Element): boolean =>
  says(CANCELLED, textOf(all(row, '[data-test-id="item-status-cell"]')[0] ?? row.children[0] ?? row));

/** `open` as soon as one line has amounts; without any, the order is cancelled or not paid yet. */
function statusOf(items: readonly ItemReading[], rows: readonly Element[]): OrderDetails['status'] {
  if (rows.every(isCancelled)) return 'cancelled';
  return items.some(({ proceeds }) => proceeds) ? 'open' : 'pending';
}

function read(page: Document, url: URL, taught?: readonly TaughtField[]): Reading {
  if (OLDER.test(url.pathname)) return { state: 'drift', missing: ['Older'] };
  const app = page.querySelector('#MYO-app');
  if (!app) return { state: 'elsewhere' };
  const loading = all(page, '#apploading').some(isVisible);
  const text = <T>(field: string, parse: (said: string) => T | undefined) => taughtText(page, taught, field, parse);
  const idElement = hook(page, 'order-id-value');
  const id = either(
    text('OrderId', (said) => orderIdIn(said, url)),
    idElement && orderIdIn(textOf(idElement), url),
  );
  if (!idElement && !id.value && (loading || app.childElementCount === 0)) return { state: 'loading' };
  const table = taughtTable(page, taught, 'Items');
  const tables = orderTables(page, table.value);
  if (tables.contents.length === 0 && loading) return { state: 'loading' };
  const store = marketplaceOn(page, text('SalesChannel', marketplaceBySalesChannel));
  const fulfilment = either(
    text('Fulfilment', channelIn),
    channelIn(printed(page, 'order-summary-fulfillment-channel-value')),
  );
  const items: Way<Element> = tables.contents[0]
    ? { value: tables.contents[0], way: table.value ? 'taught' : '1' }
    : { dropped: table.taught };
  const fields = Object.entries({ OrderId: id, SalesChannel: store, Fulfilment: fulfilment, Items: items });
  const missing = fields.flatMap(([name, { value }]) => (value === undefined ? name : []));
  const dropped = fields.flatMap(([name, each]) => (each.dropped ? name : []));
  const drift = (...names: string[]): Reading => ({ state: 'drift', missing: [...new Set(names)], dropped });
  const [orderId, marketplace, channel] = [id.value, store.value, fulfilment.value];
  if (missing.length > 0 || !orderId || !marketplace || !channel) return drift(...missing);
  const readings = tables.contents.map((row, place) =>
    readItem(row, marketplace.currency, marketplace.taxIncluded, place),
  );
  const failed = readings.flatMap((reading) => (Array.isArray(reading) ? reading : []));
  if (failed.length > 0) return drift(...failed);
  const lines = readings.flatMap((reading) => (Array.isArray(reading) ? [] : reading));
  const status = statusOf(lines, tables.contents);
  // A cancelled line of an order that goes on has no amounts and nothing to give; any other line without them is not read.
  const given = lines.filter(
    ({ proceeds }, place) => proceeds || status !== 'open' || !isCancelled(tables.contents[place] ?? app),
  );
  if (status === 'open' && given.some(({ proceeds }) => !proceeds)) return drift('Status');
  const keys = new Set(given.map(({ item }) => item.key));
  const agree = totalsAgree(page, given, marketplace);
  if (keys.size !== given.length) return drift('Items');
  if (agree === false) return drift('Totals');
  const date = readDay(printed(page, 'order-summary-purchase-date-value'), [page.documentElement.lang].filter(Boolean));
  const details: OrderDetails = {
    marketplace: marketplace.code,
    currency: marketplace.currency,
    channel,
    status,
    totalsConfirmed: agree === true,
    items: given.map(({ item }) => item),
    ...(date && 'day' in date && { purchasedOn: date.day }),
    ...deliveryFacts(page, (id) => printed(page, id)),
    ...(offersCancel(page) && { refundCancellable: true }),
  };
  const ways = Object.fromEntries(fields.flatMap(([name, { way }]) => (way ? [[name, way]] : [])));
  const feedback = feedbackOnOrder(page, orderId, url.hostname);
  const facts = { kind: 'order-details' as const, orderId, details, ...(feedback && { feedback }) };
  return { state: 'read', facts, dropped, ways };
}

export default defineAdapter({
  id: 'order-details',
  matches: ({ pathname }) => CURRENT.test(pathname) || OLDER.test(pathname),
  read,
  teachable: [
    textField('OrderId', orderIdIn),
    textField('SalesChannel', (text) => marketplaceBySalesChannel(text) && text),
    textField('Fulfilment', (text) => (marketplaceBySalesChannel(text) ? undefined : channelIn(text) && text)),
    tableField('Items', itemRows),
  ],
  anchor: (page) => {
    const table = onlyVisible(all(page, '#MYO-app table.a-keyvalue').slice(0, 1));
    if (table) return { element: table, place: 'before' };
    const around = page.querySelector('#MYO-app, main, #sc-content-container') ?? page.body;
    return around ? { element: around, place: 'first-in' } : undefined;
  },
});
