import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** What defends the seller instead of dealing with the problem. */
const rule = toneRule({
  tone: 'defensive',
  severity: 'advice',
  text: 'checkDefensive',
  grounds: [toneGrounds.noRemedy, toneGrounds.professional],
  better: {
    en: 'I am sorry that it did not reach you as it should have.',
    de: 'Es tut mir leid, dass es nicht so bei Ihnen ankam, wie es sollte.',
    fr: 'Je suis désolé que vous ne l’ayez pas reçu comme il se devait.',
    es: 'Siento que no le haya llegado como debía.',
    it: 'Mi dispiace che non le sia arrivato come doveva.',
  },
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'nothing wrong', given: { text: 'We did nothing wrong.', language: 'en' }, finds: 1 },
  { because: 'nobody else', given: { text: 'Nobody else has ever complained.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Das ist nicht unser Fehler.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Aucun autre client ne s’est plaint.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Ningún otro cliente se ha quejado.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Non è colpa nostra.', language: 'it' }, finds: 1 },
  {
    because: 'a check that failed',
    given: { text: 'We check each one before it goes out, and this one slipped through, sorry.', language: 'en' },
    finds: 0,
  },
];
