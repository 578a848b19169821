// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { aroundPages } from './refund-pages-around.ts';
import { boxesPages } from './refund-pages-boxes.ts';
import { itemsPages } from './refund-pages-items.ts';
import { tablesPages } from './refund-pages-tables.ts';
import { wordsPages } from './refund-pages-words.ts';

/** Every refund form of the other hand. */
export const refundPages: readonly HandPage[] = [
  ...tablesPages,
  ...boxesPages,
  ...itemsPages,
  ...wordsPages,
  ...aroundPages,
];
