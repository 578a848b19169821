import type { Example } from '../../rule';
import type { SentenceRule } from '../reply';
import { says } from '../tone/says';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';

const insults = says({
  en: `idiot*, stupid*, liar*, moron*, dumb, ignorant, pathetic, ridiculous, nonsense, shut up, go away, scammer*, ungrateful, shame on you, fraudster*, troll, lazy, make you go away, grow up`,
  de: `idiot*, dumm*, blöd*, lügner*, lächerlich*, unsinn, schwachsinn*, frechheit, unverschämt*, betrüger*, undankbar*, halten sie den mund, schämen sie sich, quatsch`,
  fr: `idiot*, stupid*, imbécile*, menteur*, menteuse*, ridicule*, n'importe quoi, honte à vous, escroc*, ingrat*, débile*, taisez-vous, absurde*`,
  es: `idiota*, estúpid*, imbécil*, mentiros*, ridícul*, tontería*, tont*, sinvergüenza*, estafador*, desagradecid*, vergüenza debería, cállese, absurd*`,
  it: `idiota, idioti, stupid*, imbecill*, bugiard*, ridicol*, sciocchezz*, vergognati, si vergogni, truffator*, ingrat*, stia zitto, assurd*, scem*`,
});

/** What a seller says of its own doing is no insult: "a stupid mistake of ours". */
const OWN = /\b(?:(?:ours?|my|mine|we|i|wir|ich|nous|mi|mio)\b|unser|mein|notre|nuestr|nostr)/i;

/** Words that are meant to hurt. No flag of a reply stands for it. */
const rule: SentenceRule = {
  id: 'insult',
  group: 'tone',
  severity: 'warning',
  text: 'checkInsult',
  grounds: [toneGrounds.professional],
  evaluate: (sentence) =>
    OWN.test(sentence.text) ? [] : insults(sentence).map(({ start, end }) => ({ start, end, fill: [] })),
};
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'an insult', given: { text: 'Only an idiot would say so.', language: 'en' }, finds: 1 },
  { because: 'an insult, in German', given: { text: 'Sie sind ein Lügner!', language: 'de' }, finds: 1 },
  { because: 'an insult, in French', given: { text: 'Votre avis est ridicule.', language: 'fr' }, finds: 1 },
  { because: 'an insult, in Spanish', given: { text: 'Eso es una tontería.', language: 'es' }, finds: 1 },
  { because: 'an insult, in Italian', given: { text: 'Lei è un bugiardo.', language: 'it' }, finds: 1 },
  {
    because: 'one’s own mistake',
    given: { text: 'That was a stupid mistake of ours, sorry.', language: 'en' },
    finds: 0,
  },
  { because: 'it is polite', given: { text: 'We are sorry, and thank you for telling us.', language: 'en' }, finds: 0 },
];
