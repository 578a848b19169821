import type { Openers } from '../openers';

/** First sentences of an answer in English. */
export const openersEn: Openers = {
  late_delivery: [
    "Thank you for your message. I'm sorry that your order is taking longer than it should.",
    'You have waited far too long for this order, and I understand that you are angry. I am sorry.',
  ],
  not_received: [
    "Thank you for letting us know. I'm sorry that your order has not reached you.",
    'Your order has not reached you, and you have had the worry of it. I am sorry that you have to chase it.',
  ],
  damaged: [
    "Thank you for telling us. I'm sorry that your order arrived damaged.",
    'You paid for something in good condition, and it reached you damaged. I am sorry, and I understand your anger.',
  ],
  packaging: [
    "Thank you for telling us. I'm sorry that your order was not packed as it should have been.",
    'Your order was not packed as it should have been, and you had the trouble of it. I am sorry.',
  ],
  wrong_item: [
    "Thank you for telling us. I'm sorry that the item you received is not the one you ordered.",
    'What reached you is not what you ordered. I am sorry for that, and for the trouble it is causing you.',
  ],
  item_missing: [
    "Thank you for telling us. I'm sorry that part of your order was missing.",
    'Part of what you paid for was not in the parcel. I am sorry, and I understand that you are annoyed.',
  ],
  not_as_described: [
    "Thank you for telling us. I'm sorry that the item is not what you expected from its description.",
    'What arrived does not match the description. I am sorry, and I understand your disappointment.',
  ],
  product_quality: [
    "Thank you for telling us. I'm sorry that the item is not working out as it should.",
    'The item has let you down, and I understand that you are annoyed. I am sorry.',
  ],
  customer_service: [
    "Thank you for writing to us. I'm sorry that we have not been of more help so far.",
    'You expected help from us and have not had it. I am sorry, and I understand that you are angry.',
  ],
  refund_problem: [
    "Thank you for your message. I'm sorry that the matter of your refund is still open.",
    'You are waiting for your money, and I understand that you are angry about it. I am sorry that this is still open.',
  ],
  price: ['Thank you for your message. I understand that the price is not what you expected.'],
  praise: ['Thank you for your kind words. It is good to hear that everything went well.'],
  return: [
    'Thank you for your message about returning your order.',
    "I'm sorry that returning your order has been so much trouble.",
  ],
  cancel: ['Thank you for your message about cancelling your order.'],
  address: ['Thank you for your message about the delivery address.'],
  invoice: ['Thank you for your message about the invoice.'],
  product_question: ['Thank you for your question about the item.'],
  order_status: [
    'Thank you for your message. I understand that you would like to know where your order is.',
    "I'm sorry that you have to ask where your order is.",
  ],
  problem: [
    "Thank you for telling us. I'm sorry about the trouble with your order.",
    'I understand that you are angry, and I am sorry about the trouble you have had with this order.',
  ],
  question: ['Thank you for your message.'],
};
