// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { EU, form, JP, li, lim, n, US, usd } from './refund-parts.ts';

const plain = (i: string, f: (amount: string) => string): string =>
  `<p>ASIN: B0REFUND${i}</p><div>Product <span>$40.00</span> <input></div><div>Shipping <span>$6.00</span> <input></div><div>Return shipping <input> <i>${f('15.50')}</i></div><div>Additional refunds <input> <i>${f('21.25')}</i></div>`;
const words: Record<string, (amount: string) => string> = {
  28: (a) => `≤ $${a}`,
  29: (a) => `Available: $${a}`,
  30: (a) => `Cannot exceed $${a}`,
  31: (a) => `of $${a}`,
  32: (a) => `Allowed: $${a}`,
  33: (a) => `Limit: ${a}`,
  34: (a) => `$0.00–$${a}`,
  35: (a) => `Limit: $0.00–${a}`,
  36: (a) => `Limit: <b>$${a}</b><sup>1</sup>`,
  37: (a) => `Limit: <b>$${a}</b><span>2 units</span>`,
  38: (a) => `<span>Limit: $${a.split('.')[0]}</span><sup>${a.split('.')[1]}</sup>`,
  39: (a) => `Paid so far $0.00 · Limit $${a}`,
  40: (a) => `<s>$99.99</s> Limit: $${a}`,
  41: (a) =>
    `Limit: <span class="a-price"><span class="a-offscreen">$${a}</span><span aria-hidden="true">$${a}</span></span>`,
  42: (a) => `Limit per unit: $${a}`,
  74: (a) => `<div>Limit: $${a.split('.')[0]}</div><sup>${a.split('.')[1]}</sup>`,
};

export const wordsPages: readonly HandPage[] = [
  ...Object.entries(words).map(([i, f]) =>
    form(
      `r-words-${i}`,
      US,
      n(i),
      'en-US',
      plain(i, f),
      { ...usd([li(`B0REFUND${i}`, { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]) },
      '.a-offscreen{position:absolute;left:-9999px}',
    ),
  ),
  form(
    'r-zh-words',
    US,
    n(43),
    'zh-CN',
    `<p>ASIN: B0REFUND43</p><div>商品价格 <span>US$40.00</span> <input></div><div>运费 <span>US$6.00</span> <input></div><div>退货运费 <input> <i>最多 US$15.50</i></div><div>其他退款 <input> <i>最多 US$21.25</i></div>`,
    usd([li('B0REFUND43', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-es-words',
    US,
    n(44),
    'es-US',
    `<p>ASIN: B0REFUND44</p><div>Precio <span>$40.00</span> <input></div><div>Envío <span>$6.00</span> <input></div><div>Envío de devoluciones <input> <i>Tope: $15.50</i></div><div>Reembolsos adicionales <input> <i>Tope: $21.25</i></div>`,
    usd([li('B0REFUND44', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-de',
    EU,
    n(57),
    'de-DE',
    `<p>Vertriebskanal: Amazon.de</p><p>ASIN: B0REFUND57</p><div>Rücksendung <input> <i>maximal 15,50 €</i></div><div>Zusätzliche Erstattungen <input> <i>maximal 21,25 €</i></div>`,
    { currency: 'EUR', marketplace: 'DE', items: [li('B0REFUND57', { printedLimits: lim(1550, 2125) })] },
  ),
  form(
    'r-jp',
    JP,
    n(58),
    'ja-JP',
    `<p>販売チャネル: Amazon.co.jp</p><p>ASIN: B0REFUND58</p><div>商品代金 <span>￥8,000</span> <input></div><div>配送料 <span>￥600</span> <input></div><div>返品配送料の任意支払 <input> <i>上限 1,500円</i></div><div>その他の任意支払 <input> <i>最大 ￥9,000</i></div>`,
    {
      currency: 'JPY',
      marketplace: 'JP',
      items: [li('B0REFUND58', { price: 8000, shipping: 600, printedLimits: lim(1500, 9000) })],
    },
  ),
  form(
    'r-jp-bare',
    JP,
    n(59),
    'ja-JP',
    `<p>販売チャネル: Amazon.co.jp</p><p>ASIN: B0REFUND59</p><p>金額はすべて円</p><div>商品代金 <span>￥8,000</span> <input></div><div>配送料 <span>￥600</span> <input></div><div>返品配送料の任意支払 <input> <i>1,500円以内</i></div><div>その他の任意支払 <input> <i>9,000円以内</i></div>`,
    {
      currency: 'JPY',
      marketplace: 'JP',
      items: [li('B0REFUND59', { price: 8000, shipping: 600, printedLimits: lim(1500, 9000) })],
    },
  ),
  form(
    'r-fr-us',
    US,
    n(60),
    'fr-US',
    `<p>ASIN: B0REFUND60</p><div>Produit <span>40,00 $US</span> <input></div><div>Expédition <span>6,00 $US</span> <input></div><div>Frais de retour <input> <i>15,50 $US maximum</i></div><div>Remboursements supplémentaires <input> <i>Ne pas dépasser 21,25 $US</i></div>`,
    usd([li('B0REFUND60', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
];
