import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';

const idle = phrases({
  en: String.raw`
    your (?:order|package|parcel|item) (?:\S+ ){0,3}?(?:has|have|is|was) (?:now |just |been )*(?:shipped|dispatched|confirmed|received by us|on its way|out for delivery|posted)
    (?:we|i) (?:have|'ve)? ?(?:just )?(?:shipped|dispatched|confirmed|received) your order
    thank(?:s| you) (?:so much |very much |again )?for (?:your (?:order|purchase|business|custom)|ordering|buying|shopping|choosing)
    (?:just|only|simply) (?:checking in|touching base|wanted to (?:say|check|thank)|following up|saying)
    (?:i|we) (?:just )?(?:hope|hoping) (?:that )?(?:you|everything|your) (?:\S+ ){0,4}?(?:enjoy|happy|love|well|arrived|like)
    (?:we are|we're|i'm|i am) here (?:to help|if you|for you)`,
  de: String.raw`
    (?:ihre|deine) (?:bestellung|sendung|paket) (?:\S+ ){0,3}?(?:versendet|versandt|bestatigt|unterwegs|eingegangen|verschickt)
    (?:vielen )?dank fur (?:ihre bestellung|ihren einkauf|ihr vertrauen|den kauf)
    (?:wollten|wollte|mochten|mochte) (?:nur|uns nur|mich nur) (?:kurz )?(?:nachfragen|fragen|danken|melden|horen)
    wir hoffen (?:\S+ ){0,6}?(?:zufrieden|freude|gefallt|angekommen)`,
  fr: String.raw`
    votre (?:commande|colis) (?:\S+ ){0,3}?(?:expediee?|envoyee?|confirmee?|en route)
    merci (?:beaucoup )?(?:pour|de) (?:votre (?:commande|achat|confiance)|avoir commande)
    (?:nous voulions|je voulais|je voulons) (?:juste|simplement) (?:savoir|verifier|vous remercier|prendre)
    nous esperons que (?:\S+ ){0,6}?(?:satisfait\w*|plait|bien arrive\w*)`,
  es: String.raw`
    su (?:pedido|paquete) (?:\S+ ){0,3}?(?:enviado|confirmado|en camino|expedido)
    (?:muchas )?gracias por su (?:pedido|compra|confianza)
    (?:solo|simplemente) (?:queriamos|queria) (?:saber|comprobar|darle|agradecer\w*)
    esperamos que (?:\S+ ){0,6}?(?:satisfech\w+|guste|bien)`,
  it: String.raw`
    (?:il suo|suo) (?:ordine|pacco) (?:\S+ ){0,3}?(?:spedito|confermato|in viaggio|inviato)
    grazie (?:mille )?per (?:il suo (?:ordine|acquisto)|averci scelto|la fiducia)
    (?:volevamo|volevo) (?:solo|semplicemente) (?:sapere|verificare|ringraziar\w+)
    speriamo che (?:\S+ ){0,6}?(?:soddisfatt\w+|piaccia|bene)`,
});

/** Confirmations, thanks and "just checking in": no reason to begin a message. */
const rule: SentenceRule = {
  id: 'proactive-reason',
  group: 'policy',
  severity: 'advice',
  text: 'checkReason',
  grounds: [policyGrounds.reasons],
  evaluate: ({ text, language, mode }) => (modes[mode].allowedReason ? idle(text, language).slice(0, 1).map(at) : []),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'a confirmation',
    given: { text: 'Your order has been shipped.', language: 'en', mode: 'proactive' },
    finds: 1,
  },
  { because: 'thanks', given: { text: 'Thank you for your purchase!', language: 'en', mode: 'proactive' }, finds: 1 },
  {
    because: 'checking in',
    given: { text: 'Just checking in to see how it goes.', language: 'en', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Vielen Dank für Ihre Bestellung.', language: 'de', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'in French',
    given: { text: 'Votre commande a été expédiée.', language: 'fr', mode: 'proactive' },
    finds: 1,
  },
  { because: 'in Spanish', given: { text: 'Gracias por su compra.', language: 'es', mode: 'proactive' }, finds: 1 },
  {
    because: 'in Italian',
    given: { text: 'Grazie per il suo acquisto.', language: 'it', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'information that is needed',
    given: { text: 'Please tell us the name for the engraving.', language: 'en', mode: 'proactive' },
    finds: 0,
  },
  { because: 'an answer', given: { text: 'Thank you for your order! It ships today.', language: 'en' }, finds: 0 },
  {
    because: 'in German, needed',
    given: { text: 'Bitte nennen Sie uns den Namen für die Gravur.', language: 'de', mode: 'proactive' },
    finds: 0,
  },
];
