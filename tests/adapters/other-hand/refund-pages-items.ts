// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { form, li, lim, n, US, usd } from './refund-parts.ts';

const item = (asin: string, r: string, o: string, p: string, s: string): string =>
  `<div class="card"><h4>Thing</h4><div>ASIN: ${asin}</div><div>Product <span>$${p}</span> <input></div><div>Shipping <span>$${s}</span> <input></div><div>Return shipping <input> <i>Limit: $${r}</i></div><div>Additional refunds <input> <i>Limit: $${o}</i></div></div>`;
const panel = (h: string, r: string, o: string): string =>
  `<div role="tabpanel" ${h}><p>ASIN: B0REFUND55</p><div>Return shipping <input> <i>Limit: $${r}</i></div><div>Additional refunds <input> <i>Limit: $${o}</i></div></div>`;

export const itemsPages: readonly HandPage[] = [
  form(
    'r-three-items',
    US,
    n(14),
    'en-US',
    item('B0REFUND14', '11.00', '12.00', '10.00', '1.00') +
      item('B0REFUND15', '13.00', '14.00', '20.00', '2.00') +
      item('B0REFUND16', '15.00', '16.00', '30.00', '3.00'),
    usd([
      li('B0REFUND14', { price: 1000, shipping: 100, printedLimits: lim(1100, 1200) }),
      li('B0REFUND15', { price: 2000, shipping: 200, printedLimits: lim(1300, 1400) }),
      li('B0REFUND16', { price: 3000, shipping: 300, printedLimits: lim(1500, 1600) }),
    ]),
  ),
  form(
    'r-titles-only',
    US,
    n(15),
    'en-US',
    ['Blue mug', 'Red mug']
      .map(
        (t, i) =>
          `<div class="card"><h4>${t}</h4><div>Return shipping <input> <i>Limit: $1${i}.00</i></div><div>Additional refunds <input> <i>Limit: $2${i}.00</i></div></div>`,
      )
      .join(''),
    usd([li(undefined, { printedLimits: lim(1000, 2000) }), li(undefined, { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-titles-unequal',
    US,
    n(16),
    'en-US',
    `<div class="card"><h4>Blue mug</h4><div>Additional refunds <input> <i>Limit: $20.00</i></div></div><div class="card"><h4>Red mug</h4><div>Return shipping <input> <i>Limit: $11.00</i></div><div>Additional refunds <input> <i>Limit: $21.00</i></div></div>`,
    usd([li(undefined, { printedLimits: lim(undefined, 2000) }), li(undefined, { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-titles-one-unknown',
    US,
    n(75),
    'en-US',
    `<div class="card"><h4>Blue mug</h4><div>Other <input> <i>Limit: $20.00</i></div></div><div class="card"><h4>Red mug</h4><div>Return shipping <input> <i>Limit: $11.00</i></div><div>Additional refunds <input> <i>Limit: $21.00</i></div></div>`,
    usd([li(undefined, { printedLimits: lim(undefined, 2000) }), li(undefined, { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-titles-by-kind',
    US,
    n(17),
    'en-US',
    `<table><thead><tr><th>Item</th><th>Return shipping</th><th>Additional refunds</th></tr></thead><tbody><tr><td>Blue mug</td><td><input> Limit: $10.00</td><td><input> Limit: $20.00</td></tr><tr><td>Red mug</td><td><input> Limit: $11.00</td><td><input> Limit: $21.00</td></tr></tbody></table>`,
    usd([li(undefined, { printedLimits: lim(1000, 2000) }), li(undefined, { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-kind-sections',
    US,
    n(18),
    'en-US',
    `<h3>Return shipping</h3><div><span>Blue mug</span><input aria-label="Return shipping"> <i>Limit: $10.00</i></div><div><span>Red mug</span><input aria-label="Return shipping"> <i>Limit: $11.00</i></div><h3>Additional refunds</h3><div><span>Blue mug</span><input aria-label="Additional refunds"> <i>Limit: $20.00</i></div><div><span>Red mug</span><input aria-label="Additional refunds"> <i>Limit: $21.00</i></div>`,
    usd([li(undefined, { printedLimits: lim(1000, 2000) }), li(undefined, { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-tabs',
    US,
    n(55),
    'en-US',
    `<div role="tablist"><button type="button" role="tab">Full</button><button type="button" role="tab">Partial</button></div>` +
      panel('class="off"', '99.00', '98.00') +
      panel('', '15.50', '21.25'),
    usd([li('B0REFUND55', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-tabs-visually',
    US,
    n(56),
    'en-US',
    panel('style="position:absolute;left:-9999px"', '99.00', '98.00').replaceAll('B0REFUND55', 'B0REFUND56') +
      panel('', '15.50', '21.25').replaceAll('B0REFUND55', 'B0REFUND56'),
    usd([li('B0REFUND56', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-tabs-visually-renamed',
    US,
    n(78),
    'en-US',
    panel('style="position:absolute;left:-9999px"', '99.00', '98.00').replaceAll('B0REFUND55', 'B0REFUND78') +
      panel('', '15.50', '21.25').replaceAll('B0REFUND55', 'B0REFUND78').replace('Return shipping', 'Return label'),
    usd([li('B0REFUND78', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-tabs-visually-both-renamed',
    US,
    n(79),
    'en-US',
    panel('style="position:absolute;left:-9999px"', '99.00', '98.00').replaceAll('B0REFUND55', 'B0REFUND79') +
      panel('', '15.50', '21.25')
        .replaceAll('B0REFUND55', 'B0REFUND79')
        .replace('Return shipping', 'Return label')
        .replace('Additional refunds', 'Goodwill'),
    usd([li('B0REFUND79', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-asin-behind',
    US,
    n(62),
    'en-US',
    `<div class="flat"><span>Order summary</span><span>Blue mug</span><span>Return shipping</span><input><span>Limit: $10.00</span><span>Additional refunds</span><input><span>Limit: $20.00</span><span>ASIN: B0REFUND62</span><span>Red mug</span><span>Return shipping</span><input><span>Limit: $11.00</span><span>Additional refunds</span><input><span>Limit: $21.00</span><span>ASIN: B0REFUND63</span></div>`,
    usd([li('B0REFUND62', { printedLimits: lim(1000, 2000) }), li('B0REFUND63', { printedLimits: lim(1100, 2100) })]),
  ),
  form(
    'r-sku-and-asin',
    US,
    n(63),
    'en-US',
    `<div class="card"><b>Blue mug</b><div>SKU: BLUE-1</div><div>Return shipping <input> <i>Limit: $10.00</i></div></div><div class="card"><b>Red mug</b><div>ASIN: B0REFUND65</div><div>Additional refunds <input> <i>Limit: $21.00</i></div></div>`,
    usd([
      li(undefined, { sku: 'BLUE-1', printedLimits: lim(1000) }),
      li('B0REFUND65', { printedLimits: lim(undefined, 2100) }),
    ]),
  ),
];
