import type { MarketplaceCode } from '../domain/marketplace';

/** A product of the sample shop: invented, and called a sample. Price in minor units of a currency with cents; `share` is how often it is bought. */
export type SampleProduct = { asin: string; sku: string; title: string; price: number; share: number };

export const sampleProducts: readonly [SampleProduct, ...SampleProduct[]] = [
  { asin: 'B0SAMPLE01', sku: 'SAMPLE-KETTLE-17', title: 'Sample kettle, 1.7 l, steel', price: 34_99, share: 5 },
  { asin: 'B0SAMPLE02', sku: 'SAMPLE-LAMP-DESK', title: 'Sample desk lamp, dimmable, white', price: 27_50, share: 4 },
  { asin: 'B0SAMPLE03', sku: 'SAMPLE-MUG-2', title: 'Sample mugs, set of two', price: 15_90, share: 6 },
  { asin: 'B0SAMPLE04', sku: 'SAMPLE-BAG-GREY', title: 'Sample laptop bag, 14 inch, grey', price: 42_00, share: 3 },
  { asin: 'B0SAMPLE05', sku: 'SAMPLE-SCALE', title: 'Sample kitchen scale, 5 kg', price: 19_99, share: 4 },
  {
    asin: 'B0SAMPLE06',
    sku: 'SAMPLE-CURTAIN',
    title: 'Sample curtains, 140 × 245 cm, pair, sand',
    price: 38_00,
    share: 2,
  },
  {
    asin: 'B0SAMPLE07',
    sku: 'SAMPLE-ORGANIZER-XL',
    title:
      'Sample drawer organizer, bamboo, expandable from 33 to 58 cm, nine compartments with two removable dividers, for cutlery, tools or craft supplies',
    price: 29_95,
    share: 2,
  },
  { asin: 'B0SAMPLE08', sku: 'SAMPLE-TEA-AR', title: 'إبريق شاي (عينة) Sample teapot, 0.8 l', price: 24_00, share: 1 },
];

/** The stores that the sample shop sells in, by how often. */
export const sampleStores: readonly [
  { code: MarketplaceCode; share: number },
  ...{ code: MarketplaceCode; share: number }[],
] = [
  { code: 'US', share: 6 },
  { code: 'UK', share: 3 },
  { code: 'DE', share: 2 },
];
