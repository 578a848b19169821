import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** Orders, bossily put. A plain request is none. */
const rule = toneRule({
  tone: 'command',
  severity: 'advice',
  text: 'checkCommand',
  grounds: [toneGrounds.civility, toneGrounds.professional],
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'to read', given: { text: 'Read the manual before you write to us.', language: 'en' }, finds: 1 },
  { because: 'to calm down', given: { text: 'Calm down.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Beruhigen Sie sich.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Calmez-vous.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Cálmese.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Si calmi.', language: 'it' }, finds: 1 },
  {
    because: 'a request',
    given: { text: 'I am sorry. Could you please send us a photo of the label?', language: 'en' },
    finds: 0,
  },
  {
    because: 'a step that helps',
    given: { text: 'Sorry about that! Hold the button for five seconds until the light turns blue.', language: 'en' },
    finds: 0,
  },
];
