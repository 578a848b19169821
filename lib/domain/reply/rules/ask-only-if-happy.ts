import type { Example } from '../../rule';
import { instead } from '../policy/better';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';
import { selects } from '../words/selects';
import { soundsLike } from '../words/witness';

const asks = (line: Line, index: number, lines: readonly Line[]): boolean =>
  selects(line, index, lines) || (!isFree(line) && soundsLike('ask-only-if-happy', line.voice));

/** Feedback or a review asked of the satisfied only. */
const rule: DraftRule = {
  id: 'ask-only-if-happy',
  flag: 'ask-only-if-happy',
  group: 'policy',
  severity: 'warning',
  text: 'checkOnlyIfHappy',
  grounds: [policyGrounds.notOnlyHappy],
  evaluate: (draft) =>
    linesOf(draft)
      .filter(asks)
      .map((line) => ({ ...at(line), ...instead('anyFeedback', line.language) })),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'the pleased and the others',
    given: { text: 'If you’re chuffed, shout about it in a review; if not, come to us.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in questions, both halves of it',
    given: { text: 'Happy with it? Rate us! Not happy? Write to us.', language: 'en' },
    finds: 2,
  },
  {
    because: 'the pleased only',
    given: { text: 'Satisfied customers are asked to leave a rating.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in German',
    given: {
      text: 'Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung, ansonsten melden Sie sich bei uns.',
      language: 'de',
    },
    finds: 1,
  },
  {
    because: 'in French',
    given: { text: 'Si vous êtes satisfait, laissez-nous un avis ; sinon, contactez-nous d’abord.', language: 'fr' },
    finds: 1,
  },
  {
    because: 'in Spanish',
    given: { text: 'Si está satisfecho, déjenos una opinión; si no, contacte primero con nosotros.', language: 'es' },
    finds: 1,
  },
  {
    because: 'in Italian',
    given: { text: 'Se è soddisfatto ci lasci una recensione, altrimenti ci contatti prima.', language: 'it' },
    finds: 1,
  },
  {
    because: 'whichever way',
    given: { text: 'If you’d like to share how it went, you can leave feedback, good or bad.', language: 'en' },
    finds: 0,
  },
  {
    because: 'only where to turn',
    given: { text: 'If anything is wrong with the second one, please let us know here.', language: 'en' },
    finds: 0,
  },
  { because: 'only a hope', given: { text: 'I hope you are happy with the new lamp.', language: 'en' }, finds: 0 },
  {
    because: 'in German, only where to turn',
    given: { text: 'Falls auch die zweite nicht passt, schreiben Sie uns bitte hier.', language: 'de' },
    finds: 0,
  },
  {
    because: 'in French, only where to turn',
    given: { text: 'Si quelque chose ne va pas, écrivez-nous ici.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'in Spanish, only where to turn',
    given: { text: 'Si algo no funciona, escríbanos aquí.', language: 'es' },
    finds: 0,
  },
  {
    because: 'in Italian, only where to turn',
    given: { text: 'Se qualcosa non va, ci scriva qui.', language: 'it' },
    finds: 0,
  },
];
