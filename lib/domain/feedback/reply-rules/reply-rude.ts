import type { Example, Rule } from '../../rule';
import { findObscene } from '../../text/obscene';
import { at, type PublicReply, says } from './says';
import { grounds } from './sources';

const insults = says({
  en: `idiot*, stupid*, liar*, moron*, dumb, ignorant, pathetic, ridiculous, nonsense, shut up, go away, crazy, scammer*, ungrateful, shame on you, fraudster*, troll, lazy, make you go away, grow up`,
  de: `idiot*, dumm*, blöd*, lügner*, lächerlich*, unsinn, schwachsinn*, frechheit, unverschämt*, betrüger*, undankbar*, halten sie den mund, schämen sie sich, peinlich*, quatsch`,
  fr: `idiot*, stupid*, imbécile*, menteur*, menteuse*, ridicule*, n'importe quoi, honte à vous, escroc*, ingrat*, débile*, taisez-vous, absurde*`,
  es: `idiota*, estúpid*, imbécil*, mentiros*, ridícul*, tontería*, tont*, sinvergüenza*, estafador*, desagradecid*, vergüenza debería, cállese, absurd*`,
  it: `idiota, idioti, stupid*, imbecill*, bugiard*, ridicol*, sciocchezz*, vergognati, si vergogni, truffator*, ingrat*, stia zitto, assurd*, scem*`,
});

/** Obscene words and insults. */
const rule: Rule<PublicReply> = {
  id: 'reply-rude',
  severity: 'warning',
  text: 'replyRude',
  grounds: [grounds.staysPolite, grounds.notEdited],
  evaluate(reply) {
    const obscene = findObscene(reply.text, reply.language);
    const other = insults(reply).filter(
      ({ start, end }) => !obscene.some((each) => each.start < end && start < each.end),
    );
    return at([...obscene, ...other].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end })));
  },
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'an insult', given: { text: 'Only an idiot would say so.', language: 'en' }, finds: 1 },
  { because: 'an insult, in German', given: { text: 'Sie sind ein Lügner!', language: 'de' }, finds: 1 },
  { because: 'an insult, in French', given: { text: 'Votre avis est ridicule.', language: 'fr' }, finds: 1 },
  { because: 'an insult, in Spanish', given: { text: 'Eso es una tontería.', language: 'es' }, finds: 1 },
  { because: 'an insult, in Italian', given: { text: 'Lei è un bugiardo.', language: 'it' }, finds: 1 },
  { because: 'it is polite', given: { text: 'We are sorry, and thank you for telling us.', language: 'en' }, finds: 0 },
];
