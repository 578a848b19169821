import type { Example } from '../../rule';
import { findEmails } from '../../text/personal/emails';
import { findPhones } from '../../text/personal/phones';
import type { Span } from '../../text/text';
import { instead } from '../policy/better';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { seenThrough } from '../policy/seen-through';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { askedData, noChannel, otherChannels } from '../words/contact';
import { at } from '../words/lines';
import { bareNumber, shapedNumbers } from '../words/parcel-numbers';

const HANDLE = /(?<![\w@.])@[\p{L}\d_](?:[\p{L}\d_.]{0,38}[\p{L}\d_])(?![\w@])/gu;
/** Amazon's own addresses, to which a suspicious message is forwarded. */
const AMAZON = /@(?:\w+\.)*amazon\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/i;
/** Invoices are numbered by year. */
const YEAR_AND_NUMBER = /^(?:19|20)\d\d[-/]\d+$/;
/** Digits, or a sign that stands in an address: without them there is nothing to look at closely. */
const MAYBE_PHONE = /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/;
const MAYBE_EMAIL = /@|(?:at|ät|arroba|chiocciola|arobase)[\s)\]}>]/i;

function phonesIn(text: string): Span[] {
  const parcels = shapedNumbers(text);
  return findPhones(text).filter(
    ({ start, end }) =>
      !YEAR_AND_NUMBER.test(text.slice(start, end)) &&
      !parcels.some((parcel) => parcel.start <= start && end <= parcel.end),
  );
}

function given(text: string): Span[] {
  const emails = MAYBE_EMAIL.test(text)
    ? findEmails(text).filter(({ start, end }) => !AMAZON.test(text.slice(start, end)))
    : [];
  const phones = MAYBE_PHONE.test(text) ? phonesIn(text) : [];
  const handles = text.includes('@')
    ? Array.from(text.matchAll(HANDLE), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
    : [];
  return [...emails, ...phones, ...handles];
}

/** Fewer digits than this are part of many numbers. */
const FEW = 7;

/** Another way to reach one another than Amazon's messages: given, or asked for. */
const rule: SentenceRule = {
  id: 'contact-details',
  flag: 'contact-details',
  group: 'policy',
  severity: 'warning',
  text: 'checkContactDetails',
  grounds: [policyGrounds.channel, policyGrounds.contact],
  evaluate: seenThrough(({ text, language }) => {
    const details = given(text);
    if (details.length > 0) return details.map(at);
    const others = noChannel(text, language);
    return [...otherChannels(text, language), ...askedData(text, language)]
      .filter((asked) => !others.some((other) => other.start <= asked.end && asked.start <= other.end))
      .slice(0, 1)
      .map(() => ({ ...at({ start: 0, end: text.length }), ...instead('replyHere', language) }));
  }),
  // Written in groups, a number of a parcel looks like one of a telephone.
  spares(words, { order }) {
    const number = bareNumber(words);
    if (!order || !/^[\d\s()./-]+$/.test(words) || number.length < FEW) return false;
    return [order.orderId, ...(order.tracking ?? [])].some((own) => bareNumber(own).includes(number));
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'an e-mail address',
    given: { text: 'Drop us a line at care@lampwright.example.', language: 'en' },
    finds: 1,
  },
  { because: 'a telephone number', given: { text: 'Ring me on my mobile, 07700 900 187.', language: 'en' }, finds: 1 },
  {
    because: 'spelled out',
    given: { text: 'Send the pictures to kate at lampwright dot com.', language: 'en' },
    finds: 1,
  },
  {
    because: 'with signs between that nobody sees',
    given: { text: 'Call 415\u200b555\u200b0199.', language: 'en' },
    finds: 1,
  },
  { because: 'in wide digits', given: { text: 'Call ４１５-５５５-０１９９.', language: 'en' }, finds: 1 },
  { because: 'a messenger', given: { text: 'You can WhatsApp us a picture.', language: 'en' }, finds: 1 },
  { because: 'a handle', given: { text: 'Easiest is Instagram: @lampwright.shop.', language: 'en' }, finds: 1 },
  { because: 'asked for', given: { text: 'Could you send us your phone number?', language: 'en' }, finds: 1 },
  {
    because: 'asked for, in German',
    given: { text: 'Bitte teilen Sie uns Ihre E-Mail-Adresse mit.', language: 'de' },
    finds: 1,
  },
  {
    because: 'a call, in German',
    given: { text: 'Rufen Sie uns bitte an, dann klären wir das.', language: 'de' },
    finds: 1,
  },
  { because: 'a call, in French', given: { text: 'Appelez-nous au 01 23 45 67 89.', language: 'fr' }, finds: 1 },
  { because: 'asked for, in Spanish', given: { text: 'Envíenos su correo electrónico.', language: 'es' }, finds: 1 },
  { because: 'a messenger, in Italian', given: { text: 'Ci scriva su WhatsApp.', language: 'it' }, finds: 1 },
  {
    because: 'Amazon writes',
    given: { text: 'You will get an e-mail from Amazon once the refund is booked.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the courier rings',
    given: { text: 'The driver will ring you half an hour before.', language: 'en' },
    finds: 0,
  },
  {
    because: 'there is no other way',
    given: { text: 'We can’t take it by phone, but I answer here within minutes.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the number of a parcel',
    given: { text: 'Royal Mail has it under QK 4410 2293 6GB.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the number of an order',
    given: { text: 'Your order 114-0000001-0000002 ships today.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a phone that was bought',
    given: { text: 'Please send us a photo of the phone’s back.', language: 'en' },
    finds: 0,
  },
  {
    because: 'Amazon writes, in German',
    given: { text: 'Sie erhalten von Amazon eine E-Mail mit der Bestätigung.', language: 'de' },
    finds: 0,
  },
  {
    because: 'the courier rings, in French',
    given: { text: 'Le livreur vous appellera avant de passer.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'Amazon writes, in Spanish',
    given: { text: 'Amazon le confirmará el reembolso por correo electrónico.', language: 'es' },
    finds: 0,
  },
  {
    because: 'Amazon writes, in Italian',
    given: { text: 'Amazon le confermerà il rimborso via e-mail.', language: 'it' },
    finds: 0,
  },
  {
    because: 'the number of a parcel in groups',
    given: { text: 'It is with UPS: 1Z 999 AA1 0123 4567 84.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the order’s own parcel in groups',
    given: {
      text: 'Your parcel SAMPLE 0000 0000 01 is here.',
      language: 'en',
      order: { ...exampleOrder, tracking: ['SAMPLE0000000001'] },
    },
    finds: 0,
  },
  {
    because: 'a telephone beside a parcel',
    given: { text: 'Call us on 07700 900 187.', language: 'en', order: exampleOrder },
    finds: 1,
  },
  {
    because: 'a network, by its letters',
    given: { text: 'You can message us on our FB page.', language: 'en' },
    finds: 1,
  },
];
