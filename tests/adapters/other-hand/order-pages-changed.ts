// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import {
  byDom,
  contents,
  HUS,
  heads,
  hoisted,
  hosts,
  img,
  info,
  line,
  page,
  product,
  q,
  row2,
  side,
  status,
  summary,
  tot,
  u,
} from './order-parts.ts';

export const changedPages: readonly HandPage[] = [
  page(
    'a-uk-refund',
    hosts.eu,
    '203-1111111-1000005',
    'en-GB',
    summary({
      id: '203-1111111-1000005',
      bought: 'Fri, 11 Sep 2026, 10:27 BST',
      store: 'Amazon.co.uk',
      L: { ful: 'Fulfilment' },
    }) +
      contents(
        heads(
          'Status',
          'Image',
          'Product name',
          'More information',
          'Quantity',
          'Unit price (excl. VAT)',
          'Unit price (incl. VAT)',
          'Proceeds',
        ),
        `<tr>${status('Dispatched')}${img}${product('B0OTHER006', 'SKU-06', 'Teapot')}${info('11111111111106')}${q(1)}${u('£20.83')}${u('£25.00')}<td>${hoisted(row2('Item subtotal', '£25.00') + row2('Postage total', '£3.99') + row2('Refund', '-£5.00') + tot('Item total', '£23.99'))}</td></tr>`,
      ) +
      side([
        ['Items total', '£25.00'],
        ['Postage total', '£3.99'],
        ['Refund', '-£5.00'],
        ['Grand total', '£23.99'],
      ]),
    { marketplace: 'UK', currency: 'GBP', items: [line('B0OTHER006', 2500, 399)], paid: 2899, refunded: 500 },
  ),
  page(
    'a-sg-split-badge',
    hosts.sg,
    '503-1111111-1000014',
    'en-SG',
    summary({ id: '503-1111111-1000014', bought: 'Fri, 11 Sep 2026, 10:27 SGT', store: 'Amazon.sg' }) +
      '<span class="badge badge-grey">Business customer</span>' +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER015', 'SKU-15', 'Fan')}${info('11111111111115')}${q(4)}${u('$15.00')}<td>${hoisted(row2('Item subtotal', '$60.00') + row2('Shipping total', '$5.00') + tot('Item total', '$65.00'))}</td></tr>`,
      ) +
      [3, 1]
        .map(
          (n) =>
            `<div class="a-box-group a-spacing-top-micro"><div class="a-column a-span3">Package</div><span data-test-id="tracking-id-value">SG123456789</span>${contents(HUS, `<tr>${status('Shipped')}${img}${product('B0OTHER015', 'SKU-15', 'Fan')}${info('11111111111115')}${q(n)}${u('$15.00')}<td>${hoisted(row2('Item subtotal', `$${n * 15}.00`) + tot('Item total', `$${n * 15}.00`))}</td></tr>`)}</div>`,
        )
        .join('') +
      side([
        ['Items total', '$60.00'],
        ['Shipping total', '$5.00'],
        ['Grand total', '$65.00'],
      ]),
    {
      marketplace: 'SG',
      currency: 'SGD',
      items: [line('B0OTHER015', 6000, 500, { quantity: 4 })],
      paid: 6500,
      refunded: 0,
    },
  ),
  page(
    'a-us-pending-refund',
    hosts.us,
    '111-1111111-1000015',
    'en-US',
    summary({ id: '111-1111111-1000015', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER016', 'SKU-16', 'Rake')}${info('11111111111116')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + row2('Pending refund', '-$10.00') + row2('Refund', '-$3.00') + tot('Item total', '$32.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Pending refund', '-$10.00'],
        ['Refund', '-$3.00'],
        ['Grand total', '$32.00'],
      ]),
    {
      marketplace: 'US',
      currency: 'USD',
      items: [line('B0OTHER016', 3000, 500)],
      paid: 3500,
      refunded: 300,
      pending: 1000,
    },
  ),
  page(
    'a-us-partly-cancelled',
    hosts.us,
    '111-1111111-1000016',
    'en-US',
    summary({ id: '111-1111111-1000016', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER017', 'SKU-17', 'Rake')}${info('11111111111117')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + tot('Item total', '$35.00'))}</td></tr><tr>${status('Canceled')}${img}${product('B0OTHER018', 'SKU-18', 'Spade')}${info('11111111111118')}${q(1)}${u('')}<td></td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Grand total', '$35.00'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER017', 3000, 500)], paid: 3500, refunded: 0 },
  ),
  page(
    'a-us-partly-cancelled-qty',
    hosts.us,
    '111-1111111-1000017',
    'en-US',
    summary({ id: '111-1111111-1000017', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER019', 'SKU-19', 'Rake')}${info('11111111111119')}<td><span>1</span><div class="a-size-mini">1 canceled</div></td>${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + tot('Item total', '$35.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Grand total', '$35.00'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER019', 3000, 500)], paid: 3500, refunded: 0 },
  ),
  page(
    'a-us-cancel-requested',
    hosts.us,
    '111-1111111-1000018',
    'en-US',
    summary({ id: '111-1111111-1000018', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped', '<div class="secondary-status">Buyer requested cancellation (too late)</div>')}${img}${product('B0OTHER020', 'SKU-20', 'Rake')}${info('11111111111120')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + tot('Item total', '$35.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Grand total', '$35.00'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER020', 3000, 500)], paid: 3500, refunded: 0 },
  ),
  page(
    'a-ae-tax-on-top-tax-refund',
    hosts.ae,
    '404-1111111-1000020',
    'en-AE',
    summary({ id: '404-1111111-1000020', bought: 'Fri, 11 Sep 2026, 10:27 GST', store: 'Amazon.ae' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER022', 'SKU-22', 'Oud')}${info('11111111111122')}${q(1)}${u('AED 100.00')}<td>${hoisted(row2('Item subtotal', 'AED 100.00') + row2('Tax', 'AED 5.00') + row2('Refund', '-AED 5.00') + tot('Item total', 'AED 100.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', 'AED 100.00'],
        ['Tax total', 'AED 5.00'],
        ['Refund', '-AED 5.00'],
        ['Grand total', 'AED 100.00'],
      ]),
    { marketplace: 'AE', currency: 'AED', items: [line('B0OTHER022', 10000, 0)], paid: 10500, refunded: 500 },
  ),
  page(
    'a-us-two-refund-rows',
    hosts.us,
    '111-1111111-1000021',
    'en-US',
    summary({ id: '111-1111111-1000021', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER023', 'SKU-23', 'Rake')}${info('11111111111123')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + row2('Refund', '-$10.00') + row2('Refund', '-$3.00') + tot('Item total', '$22.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Refund', '-$13.00'],
        ['Grand total', '$22.00'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER023', 3000, 500)], paid: 3500, refunded: 1300 },
  ),
  page(
    'a-us-refund-after-total',
    hosts.us,
    '111-1111111-1000022',
    'en-US',
    summary({ id: '111-1111111-1000022', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER024', 'SKU-24', 'Rake')}${info('11111111111124')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Shipping total', '$5.00') + tot('Item total', '$35.00') + row2('Refund', '-$10.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Grand total', '$35.00'],
        ['Refund', '-$10.00'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER024', 3000, 500)], paid: 3500, refunded: 1000 },
  ),
  page(
    'a-us-sales-tax-names',
    hosts.us,
    '111-1111111-1000023',
    'en-US',
    summary({ id: '111-1111111-1000023', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER025', 'SKU-25', 'Rake')}${info('11111111111125')}${q(1)}${u('$30.00')}<td>${byDom(row2('Item subtotal', '$30.00') + row2('Item tax', '$2.00') + row2('Shipping total', '$5.00') + row2('Shipping tax', '$0.40') + row2('Shipping promotion', '-$5.00') + row2('Item promotion', '-$1.00') + tot('Item total', '$31.40'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$30.00'],
        ['Shipping total', '$5.00'],
        ['Tax', '$2.40'],
        ['Promotions', '-$6.00'],
        ['Grand total', '$31.40'],
      ]),
    {
      marketplace: 'US',
      currency: 'USD',
      items: [line('B0OTHER025', 3000, 500, { promotion: 600 })],
      paid: 3140,
      refunded: 0,
    },
  ),
];
