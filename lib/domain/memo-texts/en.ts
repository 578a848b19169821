/** Suggested memos in English: our own words, short of the 255 characters, with nothing that promises or blames. */
export const memoTextsEn = {
  lang: 'en',
  buyer: {
    'customer-return': [
      'We have received the item you sent back and refunded its price.',
      'We have received the item you sent back. Your refund includes the original shipping.',
    ],
    'general-adjustment': [
      'We are sorry for the trouble with your order. We have corrected what you paid and refunded the difference.',
    ],
    'out-of-stock': [
      'We are sorry: the item you ordered is no longer in stock. We have refunded what you paid for it.',
    ],
    'could-not-ship': ['We are sorry that we could not ship your order. We have refunded the item and its shipping.'],
    'wrong-item': [
      'We are sorry we sent you the wrong item. We have refunded the item and its shipping.',
      'We are sorry we sent you the wrong item. Your refund includes the cost of sending it back.',
    ],
    'buyer-cancelled': ['As you asked, we have cancelled your order and refunded what you paid for it.'],
    'not-received': ['We are sorry your order did not reach you. We have refunded the item and its shipping.'],
    'not-as-described': [
      'We are sorry the item did not match its description. We have refunded the item and its shipping.',
      'We are sorry the item did not match its description. Your refund includes the cost of sending it back.',
    ],
    defective: [
      'We are sorry the item did not work as it should. Your refund includes the cost of sending it back.',
      'We are sorry the item reached you damaged. We have refunded the item and its shipping.',
    ],
    'price-error': [
      'We are sorry: the price of this item was listed wrongly. We have refunded the difference.',
      'We are sorry: the price of this item was listed wrongly. We have refunded what you paid for it.',
    ],
    undeliverable: ['We are sorry your order could not be delivered to the address on it. We have refunded the item.'],
    'carrier-delay': ['We are sorry your order arrived late. We have refunded your shipping.'],
    'late-dispatch': ['We are sorry we sent your order late. We have refunded your shipping.'],
    exchange: ['As you asked, we have exchanged your item and refunded the difference in price.'],
    other: [
      'We are sorry for the trouble with your order. We have refunded part of what you paid.',
      'We are sorry for the trouble with your order. We have refunded what you paid for it.',
    ],
  },
  self: {
    'customer-return': [
      'Return received and checked; item refunded.',
      'Return received and checked; refunded with original shipping.',
    ],
    'general-adjustment': ['Adjustment agreed with the buyer; difference refunded.'],
    'out-of-stock': ['Out of stock; refunded. Stock count to be corrected.'],
    'could-not-ship': ['Could not ship; refunded with shipping.'],
    'wrong-item': [
      'Wrong item sent by us; refunded with shipping.',
      'Wrong item sent by us; refunded with return shipping.',
    ],
    'buyer-cancelled': ['Cancelled at the buyer’s request; refunded.'],
    'not-received': ['Not received; tracking checked; refunded with shipping.'],
    'not-as-described': ['Not as described; refunded. Listing to be checked.'],
    defective: [
      'Defective on arrival; refunded with return shipping.',
      'Damaged on arrival; refunded with shipping. Packaging to be checked.',
    ],
    'price-error': [
      'Wrong price in our listing; difference refunded.',
      'Wrong price in our listing; refunded. Price to be corrected.',
    ],
    undeliverable: ['Could not be delivered; came back to us; item refunded.'],
    'carrier-delay': ['Late by carrier; shipping refunded.'],
    'late-dispatch': ['Sent late by us; shipping refunded.'],
    exchange: ['Exchanged; difference in price refunded.'],
    other: ['Goodwill; part refunded.', 'Agreed with the buyer; refunded.'],
  },
};
