import type { Example } from '../../rule';
import { instead } from '../policy/better';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { voiceOf } from '../voice/voice';
import { at } from '../words/lines';
import { advertises, noAdvertising } from '../words/marketing';
import { read } from '../words/reading';
import { soundsLike } from '../words/witness';

/** Advertising in a message about an order. A discount that puts this order right is none. */
const rule: SentenceRule = {
  id: 'marketing',
  flag: 'marketing',
  group: 'policy',
  severity: 'warning',
  text: 'checkMarketing',
  grounds: [policyGrounds.purpose],
  evaluate({ text, language }) {
    const says =
      advertises(text, language).length > 0 || soundsLike('marketing', language === 'en' ? voiceOf(text) : undefined);
    if (!says || noAdvertising(text, language).length > 0) return [];
    // What is given for feedback is another rule's.
    const { has } = read(text, language);
    if (has('feedback') || has('praise') || has('silence')) return [];
    return [{ ...at({ start: 0, end: text.length }), ...instead('nothing', language) }];
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'a code for the next order',
    given: { text: 'Use LAMP15 for 15% off your next order.', language: 'en' },
    finds: 1,
  },
  {
    because: 'other things to buy',
    given: { text: 'While you wait, why not browse our other candles?', language: 'en' },
    finds: 1,
  },
  { because: 'a newsletter', given: { text: 'Sign up for our newsletter.', language: 'en' }, finds: 1 },
  { because: 'a price', given: { text: 'Our premium model costs only £12 more.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Entdecken Sie auch unsere neue Kollektion.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Les ampoules sont en promotion cette semaine.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Suscríbase a nuestro boletín.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Scopra la nostra nuova collezione.', language: 'it' }, finds: 1 },
  {
    because: 'a discount that puts this order right',
    given: { text: 'I’ve taken 20 % off the order for the scratch.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a refund in part',
    given: { text: 'Would 10 euros back on this order suit you?', language: 'en' },
    finds: 0,
  },
  {
    because: 'the courier’s collection',
    given: { text: 'The collection team comes on Tuesday.', language: 'en' },
    finds: 0,
  },
  { because: 'taken off sale', given: { text: 'The lamp has been off sale since Friday.', language: 'en' }, finds: 0 },
  {
    because: 'what was asked',
    given: { text: 'The filter costs 8.99 and fits your model.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a refund in part, in German',
    given: { text: 'Wir erstatten Ihnen 20 % des Preises.', language: 'de' },
    finds: 0,
  },
  {
    because: 'a refund in part, in French',
    given: { text: 'Nous vous remboursons 20 % et vous gardez la lampe.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'a refund in part, in Spanish',
    given: { text: 'Le reembolsamos el 20 % y se queda con la lámpara.', language: 'es' },
    finds: 0,
  },
  {
    because: 'a refund in part, in Italian',
    given: { text: 'Le rimborsiamo il 20 % e tiene la lampada.', language: 'it' },
    finds: 0,
  },
];
