import type { Example } from '../../rule';
import { example, type PolicyExample } from '../policy/policy-example';
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

export const examples: readonly Example<PolicyExample>[] = [
  example('an address of an account', 'Give me your PayPal address and we send the money there.', 1),
  example('a transfer', 'We will refund you via bank transfer.', 1),
  example('details of a bank', 'Please send us your bank details.', 1),
  example('a payment by another way', 'You can pay the difference by PayPal.', 1),
  example('in German', 'Bitte nennen Sie uns Ihre IBAN.', 1, 'de'),
  example('a transfer, in German', 'Wir erstatten per Überweisung.', 1, 'de'),
  example('in French', 'Nous vous remboursons par virement.', 1, 'fr'),
  example('in Spanish', 'Le devolvemos el dinero por PayPal.', 1, 'es'),
  example('in Italian', 'Ci mandi il suo IBAN.', 1, 'it'),
  example('there is no other way', 'We cannot refund you via PayPal, only through Amazon.', 0),
  example('where Amazon sends it', 'Amazon sends the refund to your bank account within five days.', 0),
  example('where it was paid from', 'The refund goes back to your card.', 0),
  example('nobody asks for it', 'Never send anybody your bank details.', 0),
  example('through Amazon, in German', 'Amazon bucht den Betrag zurück.', 0, 'de'),
  example('through Amazon, in French', 'Amazon vous rembourse.', 0, 'fr'),
  example('through Amazon, in Spanish', 'Amazon le devuelve el dinero.', 0, 'es'),
  example('through Amazon, in Italian', 'Amazon la rimborsa.', 0, 'it'),
];
