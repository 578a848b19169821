import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** What sends the buyer away to the manufacturer, the carrier, Amazon or anyone else. */
const rule = toneRule({
  tone: 'deflect-manufacturer',
  severity: 'warning',
  text: 'checkDeflect',
  grounds: [toneGrounds.deflection],
  better: {
    en: 'I will take this up with them for you.',
    de: 'Ich kläre das dort für Sie.',
    fr: 'Je m’en occupe auprès d’eux pour vous.',
    es: 'Me encargo de aclararlo con ellos por usted.',
    it: 'Me ne occupo io con loro per lei.',
  },
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  {
    because: 'to the manufacturer',
    given: { text: 'Please contact the manufacturer for this.', language: 'en' },
    finds: 1,
  },
  { because: 'to the carrier', given: { text: 'You need to ask UPS where it is.', language: 'en' }, finds: 1 },
  {
    because: 'to the manufacturer, in German',
    given: { text: 'Bitte wenden Sie sich direkt an den Hersteller.', language: 'de' },
    finds: 1,
  },
  { because: 'to the carrier, in French', given: { text: 'Contactez le transporteur.', language: 'fr' }, finds: 1 },
  { because: 'to Amazon, in Spanish', given: { text: 'Contacte con Amazon.', language: 'es' }, finds: 1 },
  { because: 'to the courier, in Italian', given: { text: 'Contatti il corriere.', language: 'it' }, finds: 1 },
  {
    because: 'taking it up oneself',
    given: { text: 'I have contacted UPS for you and will write tomorrow.', language: 'en' },
    finds: 0,
  },
  {
    because: 'the buyer need not',
    given: { text: 'Sorry! You do not have to contact the carrier, we have done that for you.', language: 'en' },
    finds: 0,
  },
];
