import type { PromptRule } from './prompt';
import { rule as accurate } from './rules/accurate';
import { rule as helpful } from './rules/helpful';
import { rule as inaccurateFeedback } from './rules/inaccurate-feedback';
import { rule as lateShipment } from './rules/late-shipment';
import { rule as messyReturns } from './rules/messy-returns';
import { rule as negativeRate } from './rules/negative-rate';
import { rule as notAsDescribed } from './rules/not-as-described';
import { rule as notReceived } from './rules/not-received';
import { rule as outOfStock } from './rules/out-of-stock';
import { rule as packing } from './rules/packing';
import { rule as prompt } from './rules/prompt';
import { rule as quality } from './rules/quality';
import { rule as service } from './rules/service';
import { rule as wrongItem } from './rules/wrong-item';

/** Every prompt that there is. One is shown only where the account's own records call for it. */
export const promptRules: readonly PromptRule[] = [
  outOfStock,
  lateShipment,
  notReceived,
  messyReturns,
  notAsDescribed,
  wrongItem,
  quality,
  packing,
  service,
  prompt,
  accurate,
  helpful,
  inaccurateFeedback,
  negativeRate,
];
