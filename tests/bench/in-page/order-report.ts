const HEAD =
  'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\tpurchase-order-number\tprice-designation';

const START = Date.UTC(2025, 0, 1, 12);
const DAY = 86_400_000;
const moment = (at: number): string => new Date(at).toISOString().replace('.000Z', '+00:00');
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** An invented order ID for the row; every tenth row is a second line of the order in front of it. */
export const orderOfRow = (index: number): string => {
  const order = index % 10 === 1 ? index - 1 : index;
  return `114-${pad(1 + Math.floor(order / 1e7), 7)}-${pad(order % 1e7, 7)}`;
};

/** An invented all orders report by order date, a year of it: Amazon's columns, 2,000 products, a tenth of the rows cancelled. */
export function orderReport(rows: number): File {
  const parts: BlobPart[] = [`${HEAD}\n`];
  let lines = '';
  for (let index = 0; index < rows; index++) {
    const order = index % 10 === 1 ? index - 1 : index;
    const bought = START + Math.floor((order / rows) * 364) * DAY + (order % 600) * 60_000;
    const sku = (index * 7) % 2_000;
    const cancelled = order % 10 === 4;
    const status = cancelled ? 'Cancelled' : 'Shipped';
    lines += `${orderOfRow(index)}\t${orderOfRow(index)}\t${moment(bought)}\t${moment(bought + DAY)}\t${status}\t${order % 3 === 0 ? 'Amazon' : 'Merchant'}\tAmazon.com\t\tStandard\tInvented kettle no. ${sku}, 1.7 litres, with a lid and a cord\tSKU-${sku}\tB${pad(sku, 9)}\t${status}\t${cancelled ? 0 : 1 + (index % 2)}\tUSD\t${cancelled ? '' : '24.00'}\t1.98\t5.00\t0.41\t\t\t\t\tExample Town\tWA\t00000\tUS\t\tfalse\t\t\n`;
    if (lines.length < 1_000_000) continue;
    parts.push(new Blob([lines]));
    lines = '';
  }
  return new File([...parts, lines], 'orders.txt', { lastModified: START + 400 * DAY });
}
