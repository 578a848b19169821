import type { SandboxPage } from '../sandbox.ts';
import type { Truth } from '../truth.ts';
import type { Order } from './order.ts';
import { itemTable } from './order-items.ts';
import { sideColumn } from './order-side.ts';
import { orderFacts, orderHead } from './order-summary.ts';
import { shell } from './shell.ts';
import { h, type Tree } from './tree.ts';

export interface OrderDetailsOptions {
  /** Name of the page among the sandbox pages. */
  id: string;
  host: string;
  order: Order;
  truth: Truth;
  /** The id in the address, where it is to differ from the one on the page. */
  addressId?: string;
  /** Put the app into the page as a string: the parser then moves `div.a-row` out of the proceeds tables. */
  asString?: boolean;
  /** Leave the loading mark for ever. */
  neverFills?: boolean;
  account?: { name: string; newer?: boolean };
}

/** An order page of the generation in use since 2019: `#MYO-app`, light DOM, `data-test-id` hooks. */
export function orderDetailsPage(options: OrderDetailsOptions): SandboxPage {
  const { id, host, order, truth, addressId = order.id, asString = false, neverFills = false, account } = options;
  const mode = neverFills ? 'never' : asString ? 'string' : 'dom';
  const html = shell({
    title: order.words.orderDetails,
    words: order.words,
    ...(account && { account }),
    content: '<div id="MYO-app" data-sandbox-root><div id="apploading"><span>…</span></div></div>',
    app: { mode, tree: orderApp(order) },
  });
  return { id, url: `https://${host}/orders-v3/order/${addressId}`, title: order.words.orderDetails, html, truth };
}

function orderApp(order: Order): Tree[] {
  const { words, items } = order;
  const all = items.map((item) => ({ item, quantity: item.quantity }));
  return [
    orderHead(order),
    h(
      'div',
      { class: 'order-layout a-row-like' },
      h(
        'div',
        { class: 'a-column a-span10' },
        orderFacts(order),
        h('div', { class: 'order-table' }, h('h2', null, words.contents), itemTable(order, all)),
        packages(order),
      ),
      sideColumn(order),
    ),
  ];
}

// Each package repeats the items in a later table.a-keyvalue, so a reader that takes all of them counts twice.
function packages(order: Order): Tree[] {
  const { words, items } = order;
  return (order.packages ?? []).map(({ carrier, tracking, contents }, at) => {
    const rows = contents.flatMap(({ item: position, quantity }) => {
      const item = items[position];
      return item ? [{ item, quantity }] : [];
    });
    return h(
      'div',
      { class: 'a-box-group a-spacing-top-micro' },
      h('h2', null, `${words.packageWord} ${at + 1}`),
      h(
        'div',
        { class: 'package-facts' },
        h('div', { class: 'a-column a-span3' }, `${words.carrier}: ${carrier}`),
        h(
          'div',
          { class: 'a-column a-span3' },
          `${words.tracking}: `,
          h('a', { class: 'a-popover-trigger', 'data-test-id': 'tracking-id-value' }, tracking),
        ),
      ),
      itemTable(order, rows),
    );
  });
}
