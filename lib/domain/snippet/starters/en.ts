import type { StarterPack } from './starter';

/** Texts to begin with in English. Each says what happens next, and asks for nothing that the buyer need not do. */
export const startersEn: StarterPack = {
  language: 'en',
  texts: {
    holding: {
      name: 'We are looking into it, answer by a date',
      text: `Hello,

Thank you for your message about order {order}. We are looking into this for you, and you will have our answer here by {in-two-days}.

Kind regards`,
    },
    late: {
      name: 'Late, still on its way',
      text: `Hello,

I am sorry that {product} has not reached you by {deliver-by}. The parcel is on its way with tracking number {tracking}.

If it is not with you by {in-two-days}, please write to us here. We will then send you a replacement or refund you in full, as you prefer.

Kind regards`,
    },
    'not-received': {
      name: 'Not received: replacement or refund',
      text: `Hello,

I am sorry that your order {order} with {product} did not reach you.

We will put this right: we can send you a replacement or refund you in full. Which would you prefer? We will do it as soon as we have your answer.

Kind regards`,
    },
    damaged: {
      name: 'Damaged or not working: replacement or refund',
      text: `Hello,

I am sorry that {product} reached you in this state. That is not what you ordered from us.

We can send you a replacement at no cost to you, or refund you in full. Which would you prefer? If you have a photo, it would help us to prevent this for others; we do not need one to help you.

Kind regards`,
    },
    'wrong-item': {
      name: 'Wrong item: exchange or refund',
      text: `Hello,

I am sorry that what you received is not what you ordered with order {order}.

We will send you {product} or refund you in full, as you prefer. Sending the other item back costs you nothing: we pay for the return label.

Kind regards`,
    },
    'part-missing': {
      name: 'A part is missing: we send it',
      text: `Hello,

I am sorry that your {product} came without all of its parts. We will send you what is missing, at no cost to you.

Could you tell us which part it is? The parcel leaves us by the next working day after your answer. If you would rather have a refund, tell us and we will do that instead.

Kind regards`,
    },
    return: {
      name: 'How to send it back',
      text: `Hello,

Of course you can return {product}. In your Amazon account, open Your Orders, find order {order} and choose “Return or replace items”. There you will get the label and the address.

We refund you within two working days of receiving it. Is there anything about the item that we can help with?

Kind regards`,
    },
    refunded: {
      name: 'Refund made',
      text: `Hello,

We have refunded {refunded} for your order {order}. The money goes back the way you paid; how soon it shows depends on your bank, usually a few working days.

I am sorry for the trouble. If anything is still open, please write to us here and we will see to it.

Kind regards`,
    },
    'shipping-refunded': {
      name: 'Late: shipping refunded',
      text: `Hello,

I am sorry that your order {order} arrived later than promised. You paid {shipping} for shipping, and we have refunded that to you.

The money goes back the way you paid; how soon it shows depends on your bank, usually a few working days.

Kind regards`,
    },
    invoice: {
      name: 'Invoice attached',
      text: `Hello,

Thank you for your message. The invoice for your order {order} of {purchase-date} is attached to this message.

If something on it needs to be different, tell us here and we will send you a corrected one.

Kind regards`,
    },
  },
};
