// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import { americanPages } from './order-pages-american.ts';
import { changedPages } from './order-pages-changed.ts';
import { elsewherePages } from './order-pages-elsewhere.ts';

/** Every order page of the other hand. */
export const orderPages: readonly HandPage[] = [...americanPages, ...elsewherePages, ...changedPages];
