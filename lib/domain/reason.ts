import { z } from './zod';

/**
 * Reasons for refund, by what they mean. Pages offer them as texts in the page's language and under codes of Amazon's
 * feeds (NoInventory, CustomerReturn …); which of them a form offers differs by store (Amazon's help page
 * G200198010, France in English; the codes as public code uses them; read 2026-11-21).
 */
export const reasons = [
  'customer-return',
  'general-adjustment',
  'out-of-stock',
  'could-not-ship',
  'wrong-item',
  'buyer-cancelled',
  'not-received',
  'not-as-described',
  'defective',
  'price-error',
  'undeliverable',
  'carrier-delay',
  'late-dispatch',
  'exchange',
  'other',
] as const;
export type Reason = (typeof reasons)[number];

export const reason = z.enum(reasons);
