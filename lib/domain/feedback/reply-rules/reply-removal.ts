import type { Example, Rule } from '../../rule';
import { takingBack } from './removal-words';
import { type PublicReply, says } from './says';
import { grounds } from './sources';

const changes = says(takingBack);
const presses = says({
  en: `must, have to, need to, immediately, at once, asap, right now, first, demand, expect you, insist, or else, otherwise, lawyer, legal action, report you, unfair, why did you, before we, before i`,
  de: `müssen, sofort, umgehend, unverzüglich, zuerst, erst, verlangen, fordern, ansonsten, sonst, anwalt, rechtliche schritte, melden sie, unfair, warum haben sie, bevor wir`,
  fr: `devez, immédiatement, tout de suite, d'abord, exigeons, exige, sinon, avocat, poursuites, injuste, pourquoi avez, avant que nous`,
  es: `debe, tiene que, inmediatamente, ahora mismo, primero, exigimos, exijo, de lo contrario, abogado, acciones legales, injusto, injusta, por qué, antes de que`,
  it: `deve, immediatamente, subito, prima, esigiamo, pretendiamo, altrimenti, avvocato, vie legali, ingiusto, ingiusta, perché ha, prima di`,
});
const asks = says({
  en: 'please, kindly, could you, would you, can you, we ask you, ask that you, we would like you to, i would like you to, we hope you will',
  de: 'bitte, bitten, könnten sie, würden sie, können sie bitte, möchten wir sie, hoffen',
  fr: "s'il vous plaît, merci de, veuillez, pourriez-vous, nous vous demandons, prions, demandons, pouvez-vous, auriez-vous",
  es: 'por favor, rogamos, le pedimos, podría, pedimos, le agradecería*, puede usted',
  it: 'per favore, la preghiamo, vi preghiamo, preghiamo, potrebbe, chiediamo, le chiediamo, cortesemente, gentilmente',
});
const SENTENCE = /[^.!?\n]+[.!?]*/g;

/** Feedback that is asked to be removed or changed: advice where it is asked for, a warning where it is pressed for. */
const rule: Rule<PublicReply> = {
  id: 'reply-removal',
  severity: 'advice',
  text: 'replyAsksRemoval',
  grounds: [grounds.noPressure, grounds.everyoneReads],
  evaluate({ text, language }) {
    return Array.from(text.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }) => {
      const reply = { text: sentence, language };
      const change = changes(reply)[0];
      if (!change) return [];
      const span = { start: index + change.start, end: index + change.end, fill: [] };
      if (presses(reply).length > 0) return [{ ...span, severity: 'warning' as const, text: 'replyPressure' }];
      return asks(reply).length > 0 ? [span] : [];
    });
  },
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'pressed for', given: { text: 'You must remove this feedback at once.', language: 'en' }, finds: 1 },
  { because: 'asked for', given: { text: 'Please remove your feedback.', language: 'en' }, finds: 1 },
  { because: 'asked for, in German', given: { text: 'Bitte löschen Sie Ihre Bewertung.', language: 'de' }, finds: 1 },
  { because: 'asked for, in French', given: { text: 'Merci de supprimer votre avis.', language: 'fr' }, finds: 1 },
  { because: 'pressed for, in Spanish', given: { text: 'Debe eliminar su comentario.', language: 'es' }, finds: 1 },
  {
    because: 'asked for, in Italian',
    given: { text: 'La preghiamo di rimuovere il feedback.', language: 'it' },
    finds: 1,
  },
  {
    because: 'that it can be done is the wording that Amazon shows as allowed',
    given: { text: 'If we have solved it, you can update or remove the feedback here.', language: 'en' },
    finds: 0,
  },
  {
    because: 'something else is asked for',
    given: { text: 'Please let us know whether it fits.', language: 'en' },
    finds: 0,
  },
];
