import { findEmails } from '../../text/personal/emails';
import { findPhones } from '../../text/personal/phones';
import type { Span } from '../../text/text';
import type { SentenceRule } from '../reply';
import { askedData, noChannel, otherChannels } from '../words/contact';
import { at } from '../words/lines';

const HANDLE = /(?<![\w@.])@[\p{L}\d_](?:[\p{L}\d_.]{0,38}[\p{L}\d_])(?![\w@])/gu;
/** Amazon's own addresses, to which a suspicious message is forwarded. */
const AMAZON = /@(?:\w+\.)*amazon\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/i;
/** Invoices are numbered by year. */
const YEAR_AND_NUMBER = /^(?:19|20)\d\d[-/]\d+$/;
/** Digits, or a sign that stands in an address: without them there is nothing to look at closely. */
const MAYBE_PHONE = /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/;
const MAYBE_EMAIL = /@|(?:at|ät|arroba|chiocciola|arobase)[\s)\]}>]/i;

function given(text: string): Span[] {
  const emails = MAYBE_EMAIL.test(text)
    ? findEmails(text).filter(({ start, end }) => !AMAZON.test(text.slice(start, end)))
    : [];
  const phones = MAYBE_PHONE.test(text)
    ? findPhones(text).filter(({ start, end }) => !YEAR_AND_NUMBER.test(text.slice(start, end)))
    : [];
  const handles = text.includes('@')
    ? Array.from(text.matchAll(HANDLE), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
    : [];
  return [...emails, ...phones, ...handles];
}

/** Another way to reach one another than Amazon's messages: given, or asked for. */
const rule: SentenceRule = {
  id: 'contact-details',
  flag: 'contact-details',
  group: 'policy',
  severity: 'warning',
  text: 'checkContactDetails',
  grounds: [],
  evaluate({ text, language }) {
    const details = given(text);
    if (details.length > 0) return details.map(at);
    const others = noChannel(text, language);
    return [...otherChannels(text, language), ...askedData(text, language)]
      .filter((asked) => !others.some((other) => other.start <= asked.end && asked.start <= other.end))
      .slice(0, 1)
      .map(at);
  },
};
export default rule;
