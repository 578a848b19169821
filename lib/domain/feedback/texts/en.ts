/** Texts about feedback in English. */
export const feedbackTextsEn = {
  lang: 'en',
  ask: 'Hello,\n\nthank you for giving us the chance to put your order {order} right. You can change or remove the feedback that you left for it if you would like to. Whether you do is entirely up to you, and nothing depends on it.\n\nKind regards',
  remove:
    'To remove your feedback: open Your Account and go to “Seller Feedback Submitted By You” (on older pages under Personalization, Community). Find order {order}, choose “Remove” beside the feedback and give a reason.',
  amazon: {
    '102': 'The feedback for order {order} contains obscene language: “{words}”. Please remove it.',
    '103': 'The feedback for order {order} contains personal data: “{words}”. Please remove it.',
    '203':
      'The entire comment for order {order} is a review of the product: “{words}”. It says nothing about our service as a seller. Please remove it.',
    '401':
      'Order {order} was shipped on time with a label bought through Amazon’s Buy Shipping, and the entire comment is about late or missing delivery: “{words}”. Please strike the feedback through.',
    '402':
      'Order {order} was fulfilled by Amazon, and the entire comment is about its delivery: “{words}”. Please strike the feedback through.',
  },
};
