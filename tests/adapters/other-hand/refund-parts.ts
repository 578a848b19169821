// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { ItemTruth } from '../../sandbox/truth.ts';
import type { HandPage, HandTruth } from './hand-page.ts';

const upgrade = `<script>(function up(r){for(const t of [...r.querySelectorAll('template[shadowrootmode]')]){const h=t.parentElement;if(h.shadowRoot)continue;const s=h.attachShadow({mode:'open'});s.append(t.content);t.remove();up(s)}})(document)</script>`;
export const form = (
  id: string,
  host: string,
  oid: string,
  lang: string,
  inner: string,
  truth: Partial<HandTruth>,
  css = '',
): HandPage => ({
  id,
  url: `https://${host}/gp/orders-v2/refund?orderID=${oid}`,
  html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Refund order</title><style>.off{display:none}${css}</style></head><body><div class="topnav" role="navigation"><input type="text" placeholder="Search"></div><div class="a-container"><h1>Refund order</h1><p>Order ID: <bdi>${oid}</bdi></p><form method="post">${inner}</form></div>${upgrade}</body></html>`,
  truth: { kind: 'refund-form', state: 'read', orderId: oid, ...truth },
});
export const US = 'sellercentral.amazon.com';
export const UK = 'sellercentral.amazon.co.uk';
export const SG = 'sellercentral.amazon.sg';
export const EU = 'sellercentral-europe.amazon.com';
export const JP = 'sellercentral-japan.amazon.com';
export const AU = 'sellercentral.amazon.com.au';
export const usd = (items: readonly ItemTruth[]): Partial<HandTruth> => ({ currency: 'USD', items });
export const li = (asin: string | undefined, more: ItemTruth = {}): ItemTruth => ({ ...(asin && { asin }), ...more });
export const lim = (
  returnShipping?: number,
  other?: number,
  total?: number,
): NonNullable<ItemTruth['printedLimits']> => ({
  ...(returnShipping !== undefined && { returnShipping }),
  ...(other !== undefined && { other }),
  ...(total !== undefined && { total }),
});
export const reason =
  '<p><label for="rsn">Reason for refund</label> <select id="rsn"><option>Customer Return</option><option>General Adjustment</option></select></p>';
export const memo =
  '<p><label for="nt">Note to yourself</label><textarea id="nt" maxlength="255"></textarea></p><button type="submit">Submit refund</button>';
export const n = (i: number | string): string => `111-2222222-20000${String(i).padStart(2, '0')}`;
