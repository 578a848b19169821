// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { AU, form, li, lim, memo, n, reason, SG, US, usd } from './refund-parts.ts';

export const tablesPages: readonly HandPage[] = [
  form(
    'r-th-scope',
    US,
    n(1),
    'en-US',
    reason +
      `<table><caption>Coffee pot, ASIN: B0REFUND01</caption><thead><tr><th scope="col">Component</th><th scope="col">Paid</th><th scope="col">Limit</th><th scope="col">Amount to refund</th></tr></thead><tbody>
<tr><th scope="row">Product</th><td>$40.00</td><td></td><td><input name="a"></td></tr><tr><th scope="row">Shipping</th><td>$6.00</td><td></td><td><input name="b"></td></tr>
<tr><th scope="row">Return shipping</th><td></td><td>$15.50</td><td><input name="c"></td></tr><tr><th scope="row">Additional refunds</th><td></td><td>$21.25</td><td><input name="d"></td></tr></tbody></table>` +
      memo,
    usd([li('B0REFUND01', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-katal-light',
    US,
    n(12),
    'en-US',
    `<kat-table><kat-table-head><kat-table-row><kat-table-cell>Part</kat-table-cell><kat-table-cell>Max. amount</kat-table-cell><kat-table-cell>Amount</kat-table-cell></kat-table-row></kat-table-head><kat-table-body><kat-table-row><kat-table-cell>Return shipping</kat-table-cell><kat-table-cell>$15.50</kat-table-cell><kat-table-cell><kat-input><input type="text"></kat-input></kat-table-cell></kat-table-row><kat-table-row><kat-table-cell>Additional refunds</kat-table-cell><kat-table-cell>$21.25</kat-table-cell><kat-table-cell><kat-input><input type="text"></kat-input></kat-table-cell></kat-table-row></kat-table-body></kat-table><p>ASIN: B0REFUND12</p>`,
    usd([li('B0REFUND12', { printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-total-row',
    SG,
    n(22),
    'en-SG',
    `<p>Sales channel: Amazon.sg</p><p>ASIN: B0REFUND22</p><table><thead><tr><th></th><th>Max. amount</th><th>Amount</th></tr></thead><tbody><tr><td>Return Delivery Concession</td><td>S$20.00</td><td><input></td></tr><tr><td>Other Concession</td><td>S$150.00</td><td><input></td></tr><tr><td>Total concession</td><td>S$155.00</td><td></td></tr></tbody></table>`,
    { currency: 'SGD', marketplace: 'SG', items: [li('B0REFUND22', { printedLimits: lim(2000, 15000, 15500) })] },
  ),
  form(
    'r-total-row-price',
    SG,
    n(76),
    'en-SG',
    `<p>Sales channel: Amazon.sg</p><p>ASIN: B0REFUND76</p><table><thead><tr><th></th><th>Max. amount</th><th>Amount</th></tr></thead><tbody><tr><td>Return Delivery Concession</td><td>S$20.00</td><td><input></td></tr><tr><td>Other Concession</td><td>S$150.00</td><td><input></td></tr><tr><td>Total concession</td><td>S$155.00 <small>Price: S$99.99</small></td><td></td></tr></tbody></table>`,
    { currency: 'SGD', marketplace: 'SG', items: [li('B0REFUND76', { printedLimits: lim(2000, 15000, 15500) })] },
  ),
  form(
    'r-total-row-text',
    US,
    n(23),
    'en-US',
    `<p>ASIN: B0REFUND23</p><table><tr><td>Return shipping</td><td>Limit: $15.50</td><td><input></td></tr><tr><td>Additional refunds</td><td>Limit: $21.25</td><td><input></td></tr><tr><td colspan="3">Total limit: $30.00</td></tr></table>`,
    usd([li('B0REFUND23', { printedLimits: lim(1550, 2125, 3000) })]),
  ),
  form(
    'r-rowspan-product',
    US,
    n(24),
    'en-US',
    `<table><thead><tr><th>Item</th><th>Component</th><th>Paid</th><th>Limit</th><th>Amount to refund</th></tr></thead><tbody><tr><td rowspan="4">Coffee pot<br>ASIN: B0REFUND24</td><td>Product</td><td>$40.00</td><td>–</td><td><input></td></tr><tr><td>Shipping</td><td>$6.00</td><td>–</td><td><input></td></tr><tr><td>Return shipping</td><td>–</td><td>$15.50</td><td><input></td></tr><tr><td>Additional refunds</td><td>–</td><td>$21.25</td><td><input></td></tr></tbody></table>`,
    usd([li('B0REFUND24', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-rowspan-limit',
    US,
    n(25),
    'en-US',
    `<p>ASIN: B0REFUND25</p><table><thead><tr><th>Component</th><th>Limit</th><th>Amount</th></tr></thead><tbody><tr><td>Return shipping</td><td rowspan="2">$36.75</td><td><input></td></tr><tr><td>Additional refunds</td><td><input></td></tr></tbody></table>`,
    usd([li('B0REFUND25', { printedLimits: lim(undefined, undefined, 3675) })]),
  ),
  form(
    'r-two-tier',
    US,
    n(26),
    'en-US',
    `<p>ASIN: B0REFUND26</p><table><thead><tr><th rowspan="2">Component</th><th colspan="2">Amounts</th><th rowspan="2">Amount to refund</th></tr><tr><th>Paid</th><th>Max. amount</th></tr></thead><tbody><tr><td>Product</td><td>$40.00</td><td></td><td><input></td></tr><tr><td>Shipping</td><td>$6.00</td><td></td><td><input></td></tr><tr><td>Return shipping</td><td></td><td>$15.50</td><td><input></td></tr><tr><td>Additional refunds</td><td></td><td>$21.25</td><td><input></td></tr></tbody></table>`,
    usd([li('B0REFUND26', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-td-heads',
    US,
    n(27),
    'en-US',
    `<p>ASIN: B0REFUND27</p><table><tr class="list-head"><td><b>Component</b></td><td><b>Paid</b></td><td><b>Max. amount</b></td><td><b>Amount to refund</b></td></tr><tr><td>Product</td><td>$40.00</td><td></td><td><input></td></tr><tr><td>Shipping</td><td>$6.00</td><td></td><td><input></td></tr><tr><td>Return shipping</td><td></td><td>$15.50</td><td><input></td></tr><tr><td>Additional refunds</td><td></td><td>$21.25</td><td><input></td></tr></table>`,
    usd([li('B0REFUND27', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-remaining-col',
    US,
    n(51),
    'en-US',
    `<p>ASIN: B0REFUND51</p><p>Refunded so far: $380.00</p><table><thead><tr><th>Component</th><th>Available to refund</th><th>Amount to refund</th></tr></thead><tbody><tr><td>Product</td><td>$20.00</td><td><input></td></tr><tr><td>Shipping</td><td>$6.00</td><td><input></td></tr><tr><td>Return shipping</td><td></td><td><input></td></tr><tr><td>Additional refunds</td><td></td><td><input></td></tr></tbody></table>`,
    usd([li('B0REFUND51', { price: 40000, shipping: 600 })]),
  ),
  form(
    'r-aria-grid',
    AU,
    n(61),
    'en-AU',
    `<div role="table"><div role="row"><span role="columnheader">Charge</span><span role="columnheader">Limit</span><span role="columnheader">Refund</span></div><div role="row"><span role="cell">Return shipping concession</span><span role="cell">$15.50</span><span role="cell"><input></span></div><div role="row"><span role="cell">Other concession</span><span role="cell">$21.25</span><span role="cell"><input></span></div></div><p>ASIN: B0REFUND61</p>`,
    { currency: 'AUD', marketplace: 'AU', items: [li('B0REFUND61', { printedLimits: lim(1550, 2125) })] },
  ),
  form(
    'r-transposed',
    US,
    n(65),
    'en-US',
    `<p>ASIN: B0REFUND67</p><table><thead><tr><th></th><th>Product</th><th>Shipping</th><th>Return shipping</th><th>Additional refunds</th></tr></thead><tbody><tr><th>Paid</th><td>$40.00</td><td>$6.00</td><td></td><td></td></tr><tr><th>Limit</th><td></td><td></td><td>$15.50</td><td>$21.25</td></tr><tr><th>Amount</th><td><input></td><td><input></td><td><input></td><td><input></td></tr></tbody></table>`,
    usd([li('B0REFUND67', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
  form(
    'r-limit-next-row',
    US,
    n(66),
    'en-US',
    `<p>ASIN: B0REFUND68</p><table><tbody><tr><td>Product</td><td>$40.00</td><td><input></td></tr><tr><td>Shipping</td><td>$6.00</td><td><input></td></tr><tr><td>Return shipping</td><td></td><td><input></td></tr><tr><td></td><td></td><td>Limit: $15.50</td></tr><tr><td>Additional refunds</td><td></td><td><input></td></tr><tr><td></td><td></td><td>Limit: $21.25</td></tr></tbody></table>`,
    usd([li('B0REFUND68', { price: 4000, shipping: 600, printedLimits: lim(1550, 2125) })]),
  ),
];
