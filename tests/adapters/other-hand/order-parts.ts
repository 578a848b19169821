// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { ItemTruth } from '../../sandbox/truth.ts';
import type { HandPage, HandTruth } from './hand-page.ts';

interface Summary {
  id: string;
  bought: string;
  channel?: string;
  store: string;
  /** Labels that are not English. */
  L?: Partial<Record<'details' | 'oid' | 'ship' | 'shipby' | 'deliver' | 'bought' | 'svc' | 'ful' | 'sc', string>>;
}

export const hosts = {
  us: 'sellercentral.amazon.com',
  in: 'sellercentral.amazon.in',
  eu: 'sellercentral-europe.amazon.com',
  de: 'sellercentral.amazon.de',
  uk: 'sellercentral.amazon.co.uk',
  jp: 'sellercentral-japan.amazon.com',
  sg: 'sellercentral.amazon.sg',
  ca: 'sellercentral.amazon.ca',
  au: 'sellercentral.amazon.com.au',
  ae: 'sellercentral.amazon.ae',
};
export const doc = (
  lang: string,
  body: string,
  extra = '',
): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Order details</title><style>.hidden-table-cell{display:none}.a-hidden{display:none}</style>
<script>var ue_sid='277-7654321-1234567';</script></head><body><div id="sc-navbar"><a href="/home">Home</a><div id="partner-switcher"><button class="dropdown-button">Sample Shop | Amazon.com</button></div></div>${body}${extra}</body></html>`;
export const span = (id: string, v: string, more = ''): string => `<span data-test-id="${id}" ${more}>${v}</span>`;
export const summary = ({ id, bought, channel = 'Seller', store, L = {} }: Summary): string => `
<div class="a-row"><h1>${span('order-details-label', L.details ?? 'Order details')}</h1> ${span('order-id-label', `${L.oid ?? 'Order ID'}: `)}${span('order-id-value', id, 'dir="ltr" class="a-text-bold"')} <span>Session 277-7654321-1234567</span></div>
<div class="a-box"><table class="a-normal a-spacing-none"><tbody>
<tr><td>${L.ship ?? 'Ship by'}</td><td class="a-color- a-text-left a-align-bottom">${span('order-summary-shipby-value', L.shipby ?? 'Mon, Sep 14, 2026')}</td></tr>
<tr><td>${L.deliver ?? 'Deliver by'}</td><td>${span('order-summary-deliverby-value', 'Currently unavailable')}</td></tr>
<tr><td>${L.bought ?? 'Purchase date'}</td><td>${span('order-summary-purchase-date-value', bought)}</td></tr>
<tr><td>${L.svc ?? 'Shipping service'}</td><td>${span('order-summary-shipping-service-value', '<span>Standard</span>')}</td></tr>
<tr><td>${L.ful ?? 'Fulfillment'}</td><td>${span('order-summary-fulfillment-channel-value', channel)}</td></tr>
<tr><td>${L.sc ?? 'Sales channel'}</td><td>${span('order-summary-sales-channel-value', store)}</td></tr></tbody></table></div>`;
export const row2 = (l: string, a: string, cls = ''): string =>
  `<div class="a-row"><span class="a-color-tertiary"><span>${l}</span></span>: <div postion="last"><span class="a-color-${cls}">${a}</span></div></div>`;
export const rowT = (l: string, a: string, t: string): string =>
  `<div class="a-row"><span class="a-color-tertiary"><span>${l}</span></span><div postion="last"><span class="a-color-">${a}</span></div><div postion="last"><span class="a-color-tertiary">${t}</span></div></div>`;
export const promo = (l: string, a: string): string =>
  `<div class="a-row"><span class="a-color-tertiary"><span>${l}</span></span><div postion="last"><span class="a-color-state">${a}</span></div></div>`;
export const tot = (l: string, a: string, t?: string): string =>
  `<div class="a-row"><span class="a-text-bold"><span>${l}</span></span><div postion="last"><b><span class="a-color-">${a}</span></b></div>${t ? `<div postion="last"><span class="a-color-tertiary">${t}</span></div>` : ''}</div>`;
export const hoisted = (rows: string): string =>
  `<table class="a-normal a-spacing-none"><tbody>${rows}</tbody></table><table class="a-normal a-spacing-top-base"></table>`;
export const byDom = (rows: string): string =>
  `<table class="a-normal a-spacing-none"><tbody data-fill="${encodeURIComponent(rows)}"></tbody></table><table class="a-normal a-spacing-top-base"></table>`;
export const fill = `<script>for(const e of document.querySelectorAll('[data-fill]')){const d=document.createElement('div');d.innerHTML=decodeURIComponent(e.dataset.fill);e.append(...d.childNodes);e.removeAttribute('data-fill')}</script>`;
export const product = (asin: string, sku: string, title: string): string =>
  `<td><div class="myo-list-orders-product-name-cell"><a href="/gp/product/${asin}" class="more-info-column-word-wrap-break-word">${title}</a><div class="product-name-column-word-wrap-break-all"><span>ASIN</span>: <b>${asin}</b></div><div class="product-name-column-word-wrap-break-all"><span>SKU</span>: ${sku}</div></div></td>`;
export const info = (item: string, cond = 'New'): string =>
  `<td><div><span class="a-text-bold">Condition</span>: ${cond}</div><div class="more-info-column-word-wrap-break-word"><span class="a-text-bold">Order Item ID</span>: ${item}</div></td>`;
export const status = (t: string, extra = ''): string =>
  `<td data-test-id="item-status-cell"><div data-test-id="item-status-label"><span class="main-status shipped-status">${t}</span>${extra}</div></td>`;
export const img = '<td><img alt="" src="data:,"></td>';
export const q = (n: number): string => `<td><span>${n}</span></td>`;
export const u = (p: string): string => `<td class="a-text-right"><span>${p}</span></td>`;
export const heads = (...h: string[]): string => `<thead><tr>${h.map((x) => `<th>${x}</th>`).join('')}</tr></thead>`;
export const HUS = heads('Status', 'Image', 'Product name', 'More information', 'Quantity', 'Unit price', 'Proceeds');
export const contents = (head: string, rows: string): string =>
  `<table class="a-keyvalue a-spacing-top-small">${head}<tbody>${rows}</tbody></table>`;
export const side = (rows: readonly (readonly [string, string])[], extra = ''): string =>
  `<div class="order-details-right-column"><div class="order-details-bordered-box-sale-proceeds"><h4>Sale proceeds</h4><table class="a-normal"><tbody>${rows.map(([l, a]) => `<tr><td class="a-text-left">${l}</td><td class="a-text-right a-align-bottom"><span class="a-color-">${a}</span></td></tr>`).join('')}</tbody></table></div>${extra}</div>`;
export const page = (
  id: string,
  host: string,
  oid: string,
  lang: string,
  inner: string,
  truth: Partial<HandTruth>,
): HandPage => ({
  id,
  url: `https://${host}/orders-v3/order/${oid}?ref=orddet`,
  html: doc(lang, `<div id="MYO-app">${inner}</div>`, fill),
  truth: { kind: 'order-details', state: 'read', orderId: oid, ...truth },
});
export const line = (asin: string, price: number, shipping: number, more: Partial<ItemTruth> = {}): ItemTruth => ({
  asin,
  price,
  shipping,
  quantity: 1,
  ...more,
});
