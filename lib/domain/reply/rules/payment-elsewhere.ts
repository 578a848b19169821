import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { otherPayment } from '../words/payment';

/** Money that goes another way than through Amazon, or the account that it would go to asked for. */
const rule: SentenceRule = {
  id: 'payment-elsewhere',
  flag: 'contact-details',
  group: 'policy',
  severity: 'warning',
  text: 'checkPaymentElsewhere',
  grounds: [policyGrounds.channel, policyGrounds.purpose],
  evaluate: ({ text, language }) => otherPayment(text, language).map(at),
};
export default rule;

const en = (because: string, text: string, finds: number): Example<PolicyExample> => ({
  because,
  given: { text, language: 'en' },
  finds,
});

export const examples: readonly Example<PolicyExample>[] = [
  en('an address of an account', 'Give me your PayPal address and we send the money there.', 1),
  en('a transfer', 'We will refund you via bank transfer.', 1),
  en('details of a bank', 'Please send us your bank details.', 1),
  en('a payment by another way', 'You can pay the difference by PayPal.', 1),
  { because: 'in German', given: { text: 'Bitte nennen Sie uns Ihre IBAN.', language: 'de' }, finds: 1 },
  { because: 'a transfer, in German', given: { text: 'Wir erstatten per Überweisung.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Nous vous remboursons par virement.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Le devolvemos el dinero por PayPal.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Ci mandi il suo IBAN.', language: 'it' }, finds: 1 },
  en('there is no other way', 'We cannot refund you via PayPal, only through Amazon.', 0),
  en('where Amazon sends it', 'Amazon sends the refund to your bank account within five days.', 0),
  en('where it was paid from', 'The refund goes back to your card.', 0),
  en('nobody asks for it', 'Never send anybody your bank details.', 0),
  {
    because: 'through Amazon, in German',
    given: { text: 'Amazon bucht den Betrag zurück.', language: 'de' },
    finds: 0,
  },
  { because: 'through Amazon, in French', given: { text: 'Amazon vous rembourse.', language: 'fr' }, finds: 0 },
  { because: 'through Amazon, in Spanish', given: { text: 'Amazon le devuelve el dinero.', language: 'es' }, finds: 0 },
  { because: 'through Amazon, in Italian', given: { text: 'Amazon la rimborsa.', language: 'it' }, finds: 0 },
];
