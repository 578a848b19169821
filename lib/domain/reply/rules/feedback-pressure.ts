import type { Example } from '../../rule';
import { instead } from '../policy/better';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';
import { presses } from '../words/presses';
import { soundsLike } from '../words/witness';

const asks = (line: Line, index: number, lines: readonly Line[]): boolean =>
  presses(line, index, lines) || (!isFree(line) && soundsLike('feedback-pressure', line.voice));

/** Good feedback asked for, or bad feedback asked away, with more than the neutral word that it can be changed. */
const rule: DraftRule = {
  id: 'feedback-pressure',
  flag: 'feedback-pressure',
  group: 'policy',
  severity: 'warning',
  text: 'checkFeedbackPressure',
  grounds: [policyGrounds.noPressure, policyGrounds.noInfluence],
  evaluate: (draft) =>
    linesOf(draft)
      .filter(asks)
      .map((line) => ({ ...at(line), ...instead('neutralFeedback', line.language) })),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'stars asked for',
    given: { text: 'One little 5 star click from you costs nothing, please!', language: 'en' },
    finds: 1,
  },
  { because: 'removal asked for', given: { text: 'Could you take the 1* down?', language: 'en' }, finds: 1 },
  {
    because: 'what it does to the seller',
    given: { text: 'A one-star rating can break a business like ours.', language: 'en' },
    finds: 1,
  },
  { because: 'asked not to leave any', given: { text: 'Pls no bad review my friend.', language: 'en' }, finds: 1 },
  {
    because: 'with the word for it before',
    given: { text: 'We saw your feedback. Please take it down.', language: 'en' },
    finds: 1,
  },
  {
    because: 'the word for it in the message that is answered',
    given: {
      text: 'Please take it down.',
      language: 'en',
      message: 'I left a 1 star review.',
    },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Könnten Sie Ihre Bewertung bitte noch einmal überdenken?', language: 'de' },
    finds: 1,
  },
  { because: 'in French', given: { text: 'Merci de supprimer votre avis.', language: 'fr' }, finds: 1 },
  {
    because: 'in Spanish',
    given: { text: 'Una mala valoración perjudica mucho a nuestra pequeña empresa.', language: 'es' },
    finds: 1,
  },
  { because: 'in Italian', given: { text: 'Potrebbe darci cinque stelle?', language: 'it' }, finds: 1 },
  {
    because: 'the wording that Amazon allows',
    given: { text: 'If you wish, you can update or remove your feedback, but that is up to you.', language: 'en' },
    finds: 0,
  },
  {
    because: 'thanks',
    given: { text: 'Thank you for your feedback, we have passed it on.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a rating of another kind',
    given: { text: 'The rating plate on the back says 230 V.', language: 'en' },
    finds: 0,
  },
  { because: 'another review', given: { text: 'We will review your photos tomorrow.', language: 'en' }, finds: 0 },
  {
    because: 'something else is to be removed',
    given: { text: 'Please remove the orange strip and change the batteries.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in German, free',
    given: { text: 'Wenn Sie möchten, können Sie Ihre Bewertung ändern; das steht Ihnen frei.', language: 'de' },
    finds: 0,
  },
  {
    because: 'in French, another avis',
    given: { text: 'À notre avis, il suffit de changer la pile.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'in Spanish, free',
    given: { text: 'Si lo desea, puede modificar su valoración; es decisión suya.', language: 'es' },
    finds: 0,
  },
  {
    because: 'in Italian, free',
    given: { text: 'Se lo desidera, può modificare il feedback; sta a lei decidere.', language: 'it' },
    finds: 0,
  },
];
