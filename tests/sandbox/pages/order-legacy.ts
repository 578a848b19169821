import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

const pair = (label: string, value: string) => `<tr><td class="data-display-field">${label}</td><td>${value}</td></tr>`;

// An order page of the generation before 2019: plain tables. No layout knows it, so no figure may come of it.
const page: SandboxPage = {
  id: 'order-legacy',
  url: 'https://sellercentral.amazon.com/gp/orders-v2/details?ie=UTF8&orderID=102-0000057-0000058',
  title: 'Order details',
  html: shell({
    title: 'Order details',
    content: `<table class="titlebar"><tr><th>Order ID: # 102-0000057-0000058</th></tr></table>
<table class="data-display"><tr><td valign="top"><b>Shipping Address:</b><br>Sample Person<br>1 Example Street<br>Springfield, ZZ 00000<br>Phone: 555-0100</td>
<td><table>
${pair('Purchase Date:', 'September 4, 2013 3:26:28 PM PDT')}
${pair('Expected Ship Date:', 'Sep 5, 2013')}
${pair('Shipping Service:', 'Standard')}
${pair('Contact Buyer:', '<a id="contact_buyer_link" href="#">Sample Person</a>')}
${pair('Sales Channel:', 'Amazon.com')}
${pair('Fulfillment Channel:', 'Merchant')}
</table></td>
<td><b>Order Totals</b><br>Items total: $20.00<br>Grand total: $24.99</td></tr></table>
<table class="data-display">
<tr class="list-row-odd"><td class="data-display-field">Quantity: 1</td><td class="data-display-field">Example Widgets clock radio<br>Merchant SKU: RADIO-1<br>ASIN: B000000027<br>Listing ID: 0905XAMPLE1<br>Order-Item ID: 10000000000027<br>Condition: New</td>
<td class="data-display-field">Price: $20.00<br>Shipping: $4.99<br>Subtotal: $20.00<br>Total: $24.99</td></tr>
<tr class="myo-row-payment-summary"><td colspan="3">Total Charged to Customer: $24.99</td></tr></table>
<a class="buttonImage" name="Refund order" href="/gp/orders-v2/refund?ie=UTF8&amp;orderID=102-0000057-0000058">Refund order</a>
<div>Seller memo: <textarea></textarea></div>`,
  }),
  truth: { kind: 'order-details', state: 'drift' },
};

export default page;
