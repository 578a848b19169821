import type { Example, Rule } from '../../rule';
import { at, type PublicReply, says } from './says';
import { grounds } from './sources';

const blames = says({
  en: `your fault, your own fault, your mistake, your own mistake, your error, you should have *ed, you should have read, you should have known, you should have told, you should have sent, you should have just, you should of, you must have _ broken, you must have broken, you must have _ damaged, you broke, you didn't read, you did not read, you failed to, you didn't bother, you ordered the wrong, you refused, you never contacted us, you never even, you could have *ed, you could have read, you could have told, you could have just, instead of contacting us, if you had read, if you had _ read, you people, you are lying, you're lying, you lied, wasting our time, waste of our time, wasting my time, other customers _ happy, works fine for everyone, nobody else _ complain*, no one else _ complain*, you are wrong, you're wrong, you don't understand, you clearly`,
  de: `ihre schuld, ihre eigene schuld, ihr fehler, ihr eigener fehler, selbst schuld, selber schuld, sie hätten _ lesen, sie hätten _ sollen, sie hätten, hätten sie, sie haben _ nicht gelesen, sie haben _ falsch bestellt, sie haben _ kaputt gemacht, sie haben _ beschädigt, sie lügen, sie haben sich nie, statt uns zu, anstatt uns zu, wer lesen kann, unsere zeit, deine schuld, dein fehler, du hättest, nicht unsere schuld`,
  fr: `votre faute, votre propre faute, votre erreur, vous auriez dû, vous auriez pu, il fallait lire, vous n'avez pas lu, vous n'avez même pas, vous n'avez jamais, vous avez mal, vous avez cassé, vous mentez, vous avez menti, au lieu de nous contacter, notre temps, si vous aviez, ta faute, pas notre faute`,
  es: `su culpa, culpa suya, es su error, fue su error, error suyo, usted debería haber, debería haber leído, debió leer, debería haber, usted no leyó, no leyó, no ha leído, usted rompió, usted miente, está mintiendo, en lugar de contactar*, en vez de contactar*, nuestro tiempo, si hubiera leído, tu culpa, no es nuestra culpa, nunca nos contactó`,
  it: `colpa sua, sua colpa, è un suo errore, suo errore, avrebbe dovuto, doveva leggere, non ha letto, lei ha rotto, lei mente, sta mentendo, invece di contattar*, anziché contattar*, il nostro tempo, se avesse letto, colpa tua, non è colpa nostra, non ci ha mai contattat*`,
});

/** What puts the fault on the buyer. */
const rule: Rule<PublicReply> = {
  id: 'reply-blame',
  severity: 'warning',
  text: 'replyBlame',
  grounds: [grounds.staysPolite],
  evaluate: (reply) => at(blames(reply)),
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  {
    because: 'the buyer should have',
    given: { text: 'You should have measured the shelf first.', language: 'en' },
    finds: 1,
  },
  { because: 'the buyer’s fault', given: { text: 'Das ist Ihre eigene Schuld.', language: 'de' }, finds: 1 },
  { because: 'did not read', given: { text: 'Vous n’avez pas lu la description.', language: 'fr' }, finds: 1 },
  { because: 'the buyer’s fault, in Spanish', given: { text: 'Ha sido culpa suya.', language: 'es' }, finds: 1 },
  { because: 'the buyer’s fault, in Italian', given: { text: 'È colpa sua, ci dispiace.', language: 'it' }, finds: 1 },
  { because: 'what the buyer will have', given: { text: 'You should have it by Friday.', language: 'en' }, finds: 0 },
  {
    because: 'one’s own fault',
    given: { text: 'It was our mistake, and we replaced the lamp.', language: 'en' },
    finds: 0,
  },
];
