import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { phrases, placesOf } from '../words/phrases';

const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|div|span|img|font|table|t[rdh]|ul|li|h[1-6]|style|script|iframe|strong|em|center)\b[^<>]{0,400}>/gi;
const optsOut = phrases({
  en: String.raw`
    unsubscribe
    opt[- ]out
    tracking pixel
    (?:stop|no longer) receiv\w+ (?:these|our|such) (?:messages|e-?mails)`,
  de: 'newsletter abbestellen\nabbestellen\nkeine (?:weiteren )?nachrichten mehr erhalten',
  fr: `
    (?:vous )?desabonner
    (?:vous )?desinscrire
    ne plus recevoir (?:nos|ces)`,
  es: 'darse de baja\ncancelar (?:la|su) suscripcion\ndejar de recibir',
  it: String.raw`
    annullare l'iscrizione
    disiscriver\w+
    non ricevere piu`,
});

/** HTML, and ways to unsubscribe: a message about an order has neither. */
const rule: SentenceRule = {
  id: 'markup',
  group: 'policy',
  severity: 'advice',
  text: 'checkMarkup',
  grounds: [policyGrounds.tracking],
  evaluate: ({ text, language }) => [...placesOf(text, TAG), ...optsOut(text, language)].map(at),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  { because: 'a tag', given: { text: 'Please see <a href="x">this</a>.', language: 'en' }, finds: 2 },
  { because: 'an image to track', given: { text: '<img src="p.gif" width="1" height="1">', language: 'en' }, finds: 1 },
  { because: 'opting out', given: { text: 'Click below to unsubscribe.', language: 'en' }, finds: 1 },
  {
    because: 'in German',
    given: { text: 'Hier können Sie sich abmelden und den Newsletter abbestellen.', language: 'de' },
    finds: 1,
  },
  { because: 'in French', given: { text: 'Pour vous désinscrire, cliquez ici.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Puede darse de baja aquí.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Può annullare l’iscrizione qui.', language: 'it' }, finds: 1 },
  { because: 'smaller than', given: { text: 'It needs < 5 W and > 3 V.', language: 'en' }, finds: 0 },
  { because: 'an arrow', given: { text: 'Your Orders > Invoice.', language: 'en' }, finds: 0 },
  { because: 'in German', given: { text: 'Bitte melden Sie sich hier.', language: 'de' }, finds: 0 },
];
