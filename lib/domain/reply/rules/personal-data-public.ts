import type { Example } from '../../rule';
import { findAddresses } from '../../text/personal/addresses';
import { givenNames, plainName } from '../../text/personal/given-names';
import type { Span } from '../../text/text';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { placesOf } from '../words/phrases';
import { GREETED, NOBODY, toldInPrivate } from '../words/private';

/** Order numbers, and numbers of parcels: letters and digits, ten or more. */
const NUMBERS =
  /(?<!\d)\d{3}[-–\s]?\d{7}[-–\s]?\d{7}(?!\d)|(?<![\p{L}\d])(?:1Z ?[A-Z\d ]{4,22}\d|[A-Z]{2} ?(?:\d{3} ?){2,3}[A-Z]{2})(?![\p{L}\d])/gu;
/** House number and street, or a building, as they are written short: "5 Quarry View", "at 7B". */
const PLACE =
  /(?<![\p{L}\d.,$€£-])\d{1,4}[a-z]?,? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? ?(?:Street|St|Road|Rd|Lane|Ln|Close|Way|View|Avenue|Ave|Drive|Dr|Court|Ct|Place|Square|Terrace|Grove|Row|Hill|Gardens|Crescent|Walk|Park|Mews)\b|\b(?:at|on) \d{1,3}[A-Z]\b|\b(?:at|to|in) \d{1,4}[a-z]? (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|E[Uu][Rr]|USD|GBP|Watt|Volt|Celsius)\p{Lu}\p{Ll}+|\p{Lu}[\p{L}]+(?:straat|straße|strasse|gasse|weg|laan|platz)\s\d{1,4}|\b(?:rue|via|calle|avenue|plaza|piazza) \p{Lu}?[\p{L}]+ \d{1,4}|\d{1,4},? (?:rue|avenue|boulevard|place) [\p{L}' ]{3,30}|(?:Via|Calle|Corso|Viale) \p{Lu}\p{L}+ \d{1,4}|\b(?:Zip|ZIP|postcode|PLZ) \d{4,5}/gu;

const named = (text: string): Span[] =>
  Array.from(text.matchAll(GREETED))
    .filter(
      ([, name = '']) =>
        !NOBODY.test(name) && (givenNames.has(plainName(name.split(' ')[0] ?? '')) || isBesideMark(text, name)),
    )
    .map(({ 0: words, 1: name = '', index }) => ({
      start: index + words.length - name.length,
      end: index + words.length,
    }));

/** "Hello Karol," or "Thanks Karol!": a name is set off by a mark. */
const isBesideMark = (text: string, name: string): boolean =>
  /[,!.]/.test(text.charAt(text.indexOf(name) + name.length));

/** Data of the buyer in a public reply: name, address, numbers, and what was told in private. */
const rule: SentenceRule = {
  id: 'personal-data-public',
  flag: 'personal-data-public',
  group: 'policy',
  severity: 'warning',
  text: 'checkPersonalData',
  grounds: [policyGrounds.everyoneReads],
  evaluate({ text, mode, language }) {
    if (!modes[mode].everyoneReads) return [];
    return apart([
      ...placesOf(text, NUMBERS),
      ...findAddresses(text),
      ...placesOf(text, PLACE),
      ...named(text),
      ...toldInPrivate(text, language),
    ]).map(at);
  },
};
export default rule;

/** Without those that begin within another. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'a first name',
    given: { text: 'Hi Margaret, sorry about the vase.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'a number of an order',
    given: { text: 'Order 114-0000001-0000002 was refunded.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'an address',
    given: { text: 'We sent it to 14 Marlow Close, Reading.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'what was told in private',
    given: { text: 'As you told us in your message, it was a gift.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'a message is not public',
    given: { text: 'Dear Mrs Halloran, your order 114-0000001-0000002 ships today.', language: 'en' },
    finds: 0,
  },
  {
    because: 'nobody is named',
    given: { text: 'Dear customer, we are sorry and have sent a new lamp.', language: 'en', mode: 'public' },
    finds: 0,
  },
  {
    because: 'the seller’s own people',
    given: { text: 'Please reply to our message under Your Orders.', language: 'en', mode: 'public' },
    finds: 0,
  },
  {
    because: 'in German, nobody',
    given: { text: 'Liebe Kundin, es tut uns leid.', language: 'de', mode: 'public' },
    finds: 0,
  },
  {
    because: 'in French, nobody',
    given: { text: 'Bonjour, nous sommes désolés.', language: 'fr', mode: 'public' },
    finds: 0,
  },
  {
    because: 'in Spanish, nobody',
    given: { text: 'Estimado cliente, lo sentimos.', language: 'es', mode: 'public' },
    finds: 0,
  },
  {
    because: 'in Italian, nobody',
    given: { text: 'Gentile cliente, ci dispiace.', language: 'it', mode: 'public' },
    finds: 0,
  },
  {
    because: 'a first name, in Italian',
    given: { text: 'Gentile Giulia, ci dispiace.', language: 'it', mode: 'public' },
    finds: 1,
  },
];
