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
  promo,
  q,
  row2,
  side,
  status,
  summary,
  tot,
  u,
} from './order-parts.ts';

export const americanPages: readonly HandPage[] = [
  page(
    'a-us-plain',
    hosts.us,
    '111-1111111-1000001',
    'en-US',
    summary({ id: '111-1111111-1000001', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER001', 'SKU-01', 'Garden hose 50 ft')}${info('11111111111101')}${q(1)}${u('$45.00')}<td>${hoisted(row2('Item subtotal', '$45.00') + row2('Shipping total', '$6.49') + row2('Tax', '$3.71') + tot('Item total', '$55.20'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$45.00'],
        ['Shipping total', '$6.49'],
        ['Tax total', '$3.71'],
        ['Grand total', '$55.20'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER001', 4500, 649)], paid: 5520, refunded: 0 },
  ),
  page(
    'a-us-dom-two-qty',
    hosts.us,
    '111-1111111-1000002',
    'en-US',
    summary({ id: '111-1111111-1000002', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.com' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER002', 'SKU-02', '3 Pack of 12 candles')}${info('11111111111102')}${q(3)}${u('$12.50')}<td>${byDom(row2('Item subtotal', '$37.50') + row2('Tax', '$2.50') + tot('Item total', '$40.00'))}</td></tr><tr>${status('Shipped')}${img}${product('B0OTHER003', 'SKU-03', 'Mug')}${info('11111111111103')}${q(1)}${u('$1,299.00')}<td>${byDom(row2('Item subtotal', '$1,299.00') + row2('Shipping total', '$19.99') + row2('Gift wrap total', '$4.99') + promo('Promotion', '-$19.99') + tot('Item total', '$1,303.99'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$1,336.50'],
        ['Shipping total', '$19.99'],
        ['Gift wrap total', '$4.99'],
        ['Tax total', '$2.50'],
        ['Promotion total', '-$19.99'],
        ['Grand total', '$1,343.99'],
      ]),
    {
      marketplace: 'US',
      currency: 'USD',
      items: [line('B0OTHER002', 3750, 0, { quantity: 3 }), line('B0OTHER003', 129900, 1999, { promotion: 1999 })],
      paid: 134399,
      refunded: 0,
    },
  ),
  page(
    'a-us-zh',
    hosts.us,
    '114-1111111-1000010',
    'zh-CN',
    summary({ id: '114-1111111-1000010', bought: '2026年9月11日', channel: '卖家', store: 'Amazon.com' }) +
      contents(
        heads('状态', '图片', '商品名称', '更多信息', '数量', '单价', '收入'),
        `<tr>${status('已发货')}${img}${product('B0OTHER011', 'SKU-11', 'USB 灯')}${info('11111111111111', '新品')}${q(1)}${u('US$20.00')}<td>${hoisted(row2('商品小计', 'US$20.00') + row2('运费总计', 'US$4.99') + row2('税费', 'US$1.60') + tot('商品总计', 'US$26.59'))}</td></tr>`,
      ) +
      side([
        ['商品总额', 'US$20.00'],
        ['运费总计', 'US$4.99'],
        ['税费总计', 'US$1.60'],
        ['总计', 'US$26.59'],
      ]),
    { marketplace: 'US', currency: 'USD', items: [line('B0OTHER011', 2000, 499)], paid: 2659, refunded: 0 },
  ),
  page(
    'a-us-zh-fba',
    hosts.us,
    '114-1111111-1000011',
    'zh-CN',
    summary({ id: '114-1111111-1000011', bought: '2026年9月11日', channel: '亚马逊', store: 'Amazon.com' }) +
      contents(
        heads('状态', '图片', '商品名称', '更多信息', '数量', '单价', '收入'),
        `<tr>${status('付款已完成')}${img}${product('B0OTHER012', 'SKU-12', 'USB 灯')}${info('11111111111112', '新品')}${q(1)}${u('US$20.00')}<td>${hoisted(row2('商品小计', 'US$20.00') + tot('商品总计', 'US$20.00'))}</td></tr>`,
      ) +
      side([
        ['商品总额', 'US$20.00'],
        ['总计', 'US$20.00'],
      ]),
    { state: 'not-applicable', marketplace: 'US', currency: 'USD', items: [] },
  ),
  page(
    'a-us-fba-phrase',
    hosts.us,
    '114-1111111-1000012',
    'en-US',
    summary({
      id: '114-1111111-1000012',
      bought: 'Fri, Sep 11, 2026, 8:27 AM PDT',
      channel: 'Amazon (FBA)',
      store: 'Amazon.com',
    }) +
      contents(
        HUS,
        `<tr>${status('Payment complete')}${img}${product('B0OTHER013', 'SKU-13', 'Lamp')}${info('11111111111113')}${q(1)}${u('$20.00')}<td>${hoisted(row2('Item subtotal', '$20.00') + tot('Item total', '$20.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '$20.00'],
        ['Grand total', '$20.00'],
      ]),
    { state: 'not-applicable', marketplace: 'US', currency: 'USD', items: [] },
  ),
  page(
    'a-ca-on-us',
    hosts.us,
    '701-1111111-1000019',
    'en-US',
    summary({ id: '701-1111111-1000019', bought: 'Fri, Sep 11, 2026, 8:27 AM PDT', store: 'Amazon.ca' }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER021', 'SKU-21', 'Toque')}${info('11111111111121')}${q(1)}${u('CA$30.00')}<td>${byDom(row2('Item subtotal', 'CA$30.00') + row2('Tax', 'CA$3.90') + tot('Item total', 'CA$33.90'))}</td></tr>`,
      ) +
      side([
        ['Items total', 'CA$30.00'],
        ['Tax', 'CA$3.90'],
        ['Grand total', 'CA$33.90'],
      ]),
    { marketplace: 'CA', currency: 'CAD', items: [line('B0OTHER021', 3000, 0)], paid: 3390, refunded: 0 },
  ),
];
