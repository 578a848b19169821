// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { form, li, lim, memo, n, reason, UK, US, usd } from './refund-parts.ts';

const ki = (label: string, extra = ''): string =>
  `<kat-input label="${label}"><template shadowrootmode="open"><label part="label">${label}</label><div class="container"><span class="pre">$</span><input type="text"></div></template></kat-input>${extra}`;

export const boxesPages: readonly HandPage[] = [
  form(
    'r-limit-in-empty-box',
    US,
    n(71),
    'en-US',
    reason +
      `<section><p>ASIN: B0REFUND70</p><p><label for="p1">Product</label> <span>Paid: $20.00</span> <input id="p1" placeholder="$0.00"></p><p><label for="p2">Shipping</label> <span>Paid: $4.99</span> <input id="p2" placeholder="$0.00"></p>
<p><label for="p3">Return shipping</label> <input id="p3" placeholder="Ceiling $7.00"></p><p><label for="p4">Additional refunds</label> <input id="p4" placeholder="Ceiling $8.00"></p></section>` +
      memo,
    usd([li('B0REFUND70', { price: 2000, shipping: 499, printedLimits: lim(700, 800) })]),
  ),
  form(
    'r-label-under',
    US,
    n(2),
    'en-US',
    reason +
      `<section><h3>Coffee pot</h3><p>ASIN: B0REFUND02</p>
<div class="f"><label for="x1">Product</label><span>Paid: $40.00</span><input id="x1"></div><div class="f"><label for="x2">Shipping</label><span>Paid: $6.00</span><input id="x2"></div>
<div class="f"><label for="x3">Return shipping</label><input id="x3"><small>Limit: $15.50</small></div><div class="f"><label for="x4">Additional refunds</label><input id="x4"><small>Limit: $21.25</small></div></section>` +
      memo,
    usd([li('B0REFUND02', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-aria-before',
    US,
    n(3),
    'en-US',
    reason +
      `<div>ASIN: B0REFUND03<div><div><span>up to USD 15.50</span> <input aria-label="Return shipping" type="number" step="0.01"></div><div><span>up to USD 21.25</span> <input aria-label="Additional refunds" type="number" step="0.01"></div></div></div>` +
      memo,
    usd([li('B0REFUND03', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-labelledby',
    US,
    n(4),
    'en-US',
    reason +
      `<div id="it">Coffee pot <b>ASIN:</b> B0REFUND04</div><div id="la">Return shipping</div><div id="lb">Additional refunds</div><input aria-labelledby="la" aria-describedby="da"><input aria-labelledby="lb" aria-describedby="db"><div id="da">Maximum $15.50</div><div id="db">Maximum $21.25</div>` +
      memo,
    usd([li('B0REFUND04', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-fieldset',
    UK,
    n(5),
    'en-GB',
    `<p>Sales channel: Amazon.co.uk</p>` +
      `<div>ASIN: B0REFUND05</div><fieldset><legend>Return shipping concession</legend><div class="input-group"><span class="prefix">£</span><input></div><em>Max. £17.98</em></fieldset><fieldset><legend>Other concession</legend><div class="input-group"><span class="prefix">£</span><input></div><em>Max. £22.00</em></fieldset>`,
    { currency: 'GBP', marketplace: 'UK', items: [li('B0REFUND05', { printedLimits: lim(1798, 2200) })] },
  ),
  form(
    'r-dl',
    US,
    n(6),
    'en-US',
    reason +
      `<p>ASIN: B0REFUND06</p><dl><dt>Product price</dt><dd>$40.00 <input></dd><dt>Shipping</dt><dd>$6.00 <input></dd><dt>Return shipping</dt><dd><input> (maximum $15.50)</dd><dt>Additional refunds</dt><dd><input> (maximum $21.25)</dd></dl>`,
    usd([li('B0REFUND06', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-grid-after',
    US,
    n(7),
    'en-US',
    `<p>ASIN: B0REFUND07</p><div class="g"><span>Product</span><span>$40.00</span><input><span></span><span>Shipping</span><span>$6.00</span><input><span></span><span>Return shipping</span><span></span><input><span>Limit: $15.50</span><span>Additional refunds</span><span></span><input><span>Limit: $21.25</span></div>`,
    usd([li('B0REFUND07', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
    '.g{display:grid;grid-template-columns:2fr 1fr 1fr 1fr}',
  ),
  form(
    'r-grid-limit-first',
    US,
    n(8),
    'en-US',
    `<p>ASIN: B0REFUND08</p><div class="g"><span>Paid $40.00</span><label for="g1">Product</label><input id="g1"><span>Paid $6.00</span><label for="g2">Shipping</label><input id="g2"><span>Max. $15.50</span><label for="g3">Return shipping</label><input id="g3"><span>Max. $21.25</span><label for="g4">Additional refunds</label><input id="g4"></div>`,
    usd([li('B0REFUND08', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
    '.g{display:grid;grid-template-columns:1fr 2fr 1fr}',
  ),
  form(
    'r-grid-limit-first-free',
    US,
    n(73),
    'en-US',
    `<p>ASIN: B0REFUND73</p><div class="g"><span>Paid –</span><label for="g1">Product</label><input id="g1"><span>Paid $6.00</span><label for="g2">Shipping</label><input id="g2"><span>Max. $15.50</span><label for="g3">Return shipping</label><input id="g3"><span>Max. $21.25</span><label for="g4">Additional refunds</label><input id="g4"></div>`,
    usd([li('B0REFUND73', { shipping: 600, printedLimits: lim(1550, 2125) })]),
    '.g{display:grid;grid-template-columns:1fr 2fr 1fr}',
  ),
  form(
    'r-grid-limit-first-wrapped',
    US,
    n(77),
    'en-US',
    `<p>ASIN: B0REFUND77</p><div class="g"><div><span>Paid –</span></div><label for="g1">Product</label><input id="g1"><span>Paid $6.00</span><label for="g2">Shipping</label><input id="g2"><span>Max. $15.50</span><label for="g3">Return shipping</label><input id="g3"><span>Max. $21.25</span><label for="g4">Additional refunds</label><input id="g4"></div>`,
    usd([li('B0REFUND77', { shipping: 600, printedLimits: lim(1550, 2125) })]),
    '.g{display:grid;grid-template-columns:1fr 2fr 1fr}',
  ),
  form(
    'r-label-after-box',
    US,
    n(9),
    'en-US',
    `<p>ASIN: B0REFUND09</p><div class="c"><input id="k1"><label for="k1">Return shipping (max $15.50)</label><input id="k2"><label for="k2">Additional refunds (max $21.25)</label></div>`,
    usd([li('B0REFUND09', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-katal-shadow',
    US,
    n(10),
    'en-US',
    `<kat-box><h3>Coffee pot</h3><div>ASIN: B0REFUND10</div><div class="ln">${ki('Product', '<span>$40.00</span>')}</div><div class="ln">${ki('Shipping', '<span>$6.00</span>')}</div><div class="ln">${ki('Return shipping', '<kat-label text="Limit: $15.50"></kat-label>')}</div><div class="ln">${ki('Additional refunds', '<kat-label text="Limit: $21.25"></kat-label>')}</div></kat-box>`,
    usd([li('B0REFUND10', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-katal-nested',
    US,
    n(11),
    'en-US',
    `<refund-app><template shadowrootmode="open"><div>ASIN: B0REFUND11</div><refund-line><template shadowrootmode="open"><p>Return shipping</p>${ki('Amount')}<p>Limit: $15.50</p></template></refund-line><refund-line><template shadowrootmode="open"><p>Additional refunds</p>${ki('Amount')}<p>Limit: $21.25</p></template></refund-line></template></refund-app>`,
    usd([li('B0REFUND11', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-div-soup',
    US,
    n(13),
    'en-US',
    `<div><div><div>ASIN</div><div>B0REFUND13</div></div><div><div><div>Return shipping</div></div><div><div><input></div><div><div>Limit:</div><div><b>$15.50</b></div></div></div></div><div><div><div>Additional refunds</div></div><div><div><input></div><div><div>Limit:</div><div><b>$21.25</b></div></div></div></div></div>`,
    usd([li('B0REFUND13', { printedLimits: lim(1550, 2125) })]),
  ),
];
