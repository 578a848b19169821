import type { Example } from '../../rule';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';

/** A word for a number of a parcel, a few words, the number. */
const NUMBER =
  /(?:tracking|track|sendung\w*|paketnummer|suivi|seguimiento|tracciamento|spedizione|追跡|parcel|consignment|waybill|royal mail|ups|usps|fedex|dhl|dpd|gls|hermes|evri|colissimo|chronopost|correos|seur|poste)(?:[\s:,#()-]+(?:number|no|nr|nummer|id|code|numero|is|lautet|ist|est|es|under|unter|with|it|n°|de|di)\.?){0,4}[\s:,#()]+([A-Z0-9](?:[ -]?[A-Z0-9]){9,38})(?![A-Za-z0-9])/gi;
const SHAPES = /(?<![A-Za-z0-9])(?:1Z(?: ?[A-Z0-9]){16}|[A-Z]{2}(?: ?\d){9} ?[A-Z]{2})(?![A-Za-z0-9])/g;
const DIGITS = 8;

const bare = (number: string): string => number.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** A tracking number that is none of the order's parcels. Where no page has said which those are, nothing is. */
const rule: DraftRule = {
  id: 'other-tracking',
  group: 'accurate',
  severity: 'warning',
  text: 'checkOtherTracking',
  grounds: [FROM_ORDER],
  evaluate({ text, order }) {
    const known = order?.tracking?.map(bare) ?? [];
    if (!order || known.length === 0) return [];
    const found = new Map<number, string>();
    for (const { 0: words, 1: number = '', index } of text.matchAll(NUMBER))
      found.set(index + words.length - number.length, number);
    for (const { 0: number, index } of text.matchAll(SHAPES)) found.set(index, number);
    return [...found]
      .filter(([, number]) => {
        const plain = bare(number);
        const digits = plain.replace(/\D/g, '');
        return (
          digits.length >= DIGITS &&
          digits !== bare(order.orderId) &&
          !known.some((each) => plain.includes(each) || each.includes(plain))
        );
      })
      .map(([start, number]) => ({ ...at({ start, end: start + number.length }), fill: [order.tracking?.[0] ?? ''] }));
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
];
