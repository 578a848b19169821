import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { placesOf } from '../words/phrases';

/** Pictures in a row, with what joins and colours them. Signs such as © are text. */
const EMOJI =
  /(?:(?![©®™])[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}](?:\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}])*)+/gu;

/** Emojis, which a message may not hold. */
const rule: SentenceRule = {
  id: 'emoji',
  group: 'policy',
  severity: 'advice',
  text: 'checkEmoji',
  grounds: [policyGrounds.style],
  evaluate: ({ text }) =>
    placesOf(text, EMOJI).map((span) => ({ ...at(span), better: { words: '', place: 'instead' as const } })),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  { because: 'one', given: { text: 'So sorry 😕 a new one is on its way.', language: 'en' }, finds: 1 },
  { because: 'two in a row are one place', given: { text: 'Danke 🙏🏽🙏!', language: 'de' }, finds: 1 },
  { because: 'apart', given: { text: 'Merci 😊 et à bientôt 👋', language: 'fr' }, finds: 2 },
  { because: 'in Spanish', given: { text: '¡Gracias! ❤️', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Grazie mille ⭐', language: 'it' }, finds: 1 },
  { because: 'signs are text', given: { text: 'The Lumo® lamp © 2026, 230 V – 3 × 5 W.', language: 'en' }, finds: 0 },
  { because: 'a smile of letters', given: { text: 'Glad it works :-)', language: 'en' }, finds: 0 },
  { because: 'digits', given: { text: 'Größe 3, Farbe #4.', language: 'de' }, finds: 0 },
];
