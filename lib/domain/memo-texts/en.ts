import type { MemoPack } from '../memo';

/** Suggested memos in English: our own words, short of the 255 characters, with nothing that promises or blames. */
export const memoTextsEn: MemoPack = {
  lang: 'en',
  buyer: {
    'carrier-delay': ['We are sorry your order arrived late. We have refunded your shipping.'],
    'late-dispatch': ['We are sorry we sent your order late. We have refunded your shipping.'],
    defective: ['We are sorry the item did not work as it should. Your refund includes the cost of sending it back.'],
  },
  self: {
    'carrier-delay': ['Late by carrier; shipping refunded.'],
    'late-dispatch': ['Sent late by us; shipping refunded.'],
    defective: ['Defective on arrival; refunded with return shipping.'],
  },
};
