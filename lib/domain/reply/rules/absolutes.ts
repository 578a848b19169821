import type { Example } from '../../rule';
import type { SentenceRule } from '../reply';
import { says } from '../tone/says';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';

const absolutes = says({
  en: `100% guarantee*, we guarantee _ will never, this will never happen again, it will never happen again, will definitely arrive, will certainly arrive, guaranteed to arrive, guaranteed delivery, we always deliver, without any doubt, absolutely never, never ever`,
  de: `100% garantiert, garantiert nie wieder, wird nie wieder vorkommen, kommt garantiert an, mit hundertprozentiger sicherheit, auf keinen fall jemals`,
  fr: `100% garanti, garanti à 100%, cela n'arrivera plus jamais, arrivera à coup sûr, sans le moindre doute`,
  es: `100% garantizado, garantizado al 100%, no volverá a ocurrir nunca, nunca más volverá, llegará con toda seguridad, sin la menor duda`,
  it: `garantito al 100%, non succederà mai più, non accadrà mai più, arriverà sicuramente, senza il minimo dubbio`,
});

/** A promise without a bound: what can fail will be quoted. No flag of a reply stands for it. */
const rule: SentenceRule = {
  id: 'absolutes',
  group: 'tone',
  severity: 'info',
  text: 'checkAbsolutes',
  grounds: [toneGrounds.accurate],
  evaluate: (sentence) => absolutes(sentence).map(({ start, end }) => ({ start, end, fill: [] })),
};
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'never again', given: { text: 'Sorry, this will never happen again.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Das wird nie wieder vorkommen.', language: 'de' }, finds: 1 },
  {
    because: 'a promise with a bound',
    given: { text: 'Sorry. If it is not there by Monday, I will send a new one.', language: 'en' },
    finds: 0,
  },
];
