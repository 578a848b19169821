import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** Irony and mockery. */
const rule = toneRule({
  tone: 'sarcasm',
  severity: 'warning',
  text: 'checkSarcasm',
  grounds: [toneGrounds.civility, toneGrounds.professional],
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  {
    because: 'congratulations on a fault',
    given: { text: 'Congratulations, you found the off button.', language: 'en' },
    finds: 1,
  },
  { because: 'what was expected', given: { text: 'What did you expect for three dollars?', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Was haben Sie denn erwartet?', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Merci pour rien.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: '¿Qué esperaba?', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Grazie di niente.', language: 'it' }, finds: 1 },
  {
    because: 'a real congratulation',
    given: { text: 'Congratulations on the new baby, and I am sorry that the present is late.', language: 'en' },
    finds: 0,
  },
];
