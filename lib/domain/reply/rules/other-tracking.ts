import type { Example } from '../../rule';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { bareNumber, parcelNumbers } from '../words/parcel-numbers';

/** A tracking number that is none of the order's parcels. Where no page has said which those are, nothing is. */
const rule: DraftRule = {
  id: 'other-tracking',
  group: 'accurate',
  severity: 'warning',
  text: 'checkOtherTracking',
  grounds: [FROM_ORDER],
  evaluate({ text, order }) {
    const known = order?.tracking?.map(bareNumber) ?? [];
    if (!order || known.length === 0) return [];
    return parcelNumbers(text)
      .filter(({ start, end }) => {
        const plain = bareNumber(text.slice(start, end));
        return (
          plain !== bareNumber(order.orderId) && !known.some((each) => plain.includes(each) || each.includes(plain))
        );
      })
      .map((span) => ({ ...at(span), fill: [order.tracking?.[0] ?? ''] }));
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'another, by its shape',
    given: {
      text: 'It is with UPS, 1Z999AA10123456799.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'another, by the word before it',
    given: {
      text: 'Your tracking number is 9405 5036 9930 0512 7744 08.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'in German',
    given: {
      text: 'Ihre Sendungsnummer lautet 00340434188811239901.',
      language: 'de',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'the order’s, with blanks',
    given: {
      text: 'It is with UPS, 1Z 999 AA1 01 2345 6784.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'none is known',
    given: {
      text: 'Your tracking number is 9405503699300512774408.',
      language: 'en',
      order: { orderId: '114-0000001-0000002' },
    },
    finds: 0,
  },
  {
    because: 'a word before something else',
    given: {
      text: 'The tracking of your parcel is being updated.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'the order’s own number',
    given: {
      text: 'Parcel of order 114-0000001-0000002.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'the number alone, and not the words behind it',
    given: { text: 'USPS 9400111899223197428490 is on its way to you.', language: 'en', order: exampleOrder },
    finds: 1,
  },
];
