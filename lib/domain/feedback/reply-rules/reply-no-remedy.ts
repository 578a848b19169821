import type { Example, Rule } from '../../rule';
import { type PublicReply, replyLanguages, says } from './says';
import { grounds } from './sources';

const putsRight = says({
  en: `refund*, replac*, resen*, re-sen*, repair*, fix*, solv*, resolv*, reimburs*, exchang*, new one, another one, we have sent, we've sent, i've sent, i have sent, have put, i've put, we've put, has shipped, have shipped, ships tomorrow, ships today, we sent, i sent, have posted, will send, we will post, is on the way, is on its way, have corrected, corrected, changed our, changed the, have changed, improv*, cancel the order, can cancel, prepaid label, return label, free return, have contacted, contacted the, spoke with, spoken with, investigat*, have opened, opened a claim, make it right, put it right, put this right, made it right, taken steps, from now on, now pack, now use, we now, will arrive, was delivered on, was scanned, is due, credited`,
  de: `erstatt*, ersetz*, ersatz*, repar*, behoben, gelöst, lösung*, umgetauscht, umtausch*, neu verschickt, neu versendet, erneut verschickt, erneut versendet, erneut gesendet, haben _ geschickt, haben _ gesendet, haben _ versendet, nachgeliefert, nachlieferung, korrigiert, geändert, verbessert, storniert, kostenlose rücksendung, rücksendeetikett, kontaktiert, gutgeschrieben, gutschrift, ab sofort, künftig, unterwegs, wieder gut, geprüft, nachforschung*`,
  fr: `rembours*, remplac*, renvoy*, répar*, résolu*, résoudre, solution*, échang*, corrig*, modifié notre, amélior*, annulé, étiquette de retour, retour gratuit, contacté, avons envoyé, ai envoyé, nouvel envoi, en route, désormais, enquête, crédité, rectifi*`,
  es: `reembols*, devuelto, reemplaz*, reenvi*, repar*, solucion*, resuelto, resolv*, cambiado, cambio, corregi*, mejorado, cancelado, etiqueta de devolución, devolución gratuita, contactado, hemos enviado, he enviado, nuevo envío, en camino, a partir de ahora, investig*, abonado`,
  it: `rimbors*, sostitu*, rispedit*, rinviato, ripar*, risolt*, risolv*, soluzion*, corrett*, miglior*, annullat*, etichetta di reso, reso gratuito, contattat*, abbiamo inviato, abbiamo spedito, ho inviato, nuova spedizione, in arrivo, in viaggio, d'ora in poi, verificat*, accreditat*`,
});

/** A draft that does not say how the problem was put right: what a reply is for. Said only in the languages that are checked. */
const rule: Rule<PublicReply> = {
  id: 'reply-no-remedy',
  severity: 'advice',
  text: 'replyNoRemedy',
  grounds: [grounds.explain],
  evaluate(reply) {
    const checked = replyLanguages.some((language) => language === reply.language);
    return checked && putsRight(reply).length === 0 ? [{ fill: [] }] : [];
  },
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'nothing is written', given: { text: '', language: 'en' }, finds: 1 },
  { because: 'only an apology', given: { text: 'We are very sorry.', language: 'en' }, finds: 1 },
  { because: 'only an apology, in German', given: { text: 'Das tut uns sehr leid.', language: 'de' }, finds: 1 },
  { because: 'a refund', given: { text: 'We are sorry and have refunded you in full.', language: 'en' }, finds: 0 },
  { because: 'a replacement, in French', given: { text: 'Nous avons remplacé l’article.', language: 'fr' }, finds: 0 },
  { because: 'a replacement, in Spanish', given: { text: 'Le hemos enviado otra lámpara.', language: 'es' }, finds: 0 },
  { because: 'a refund, in Italian', given: { text: 'Abbiamo rimborsato l’importo.', language: 'it' }, finds: 0 },
  { because: 'a language that is not checked', given: { text: 'Przepraszamy.', language: 'other' }, finds: 0 },
];
