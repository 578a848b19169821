import type { Example, Rule } from '../../rule';
import { praising, takingBack } from './removal-words';
import { at, type PublicReply, says } from './says';
import { grounds } from './sources';

const offers = says({
  en: `refund, refunds, money back, % off, percent off, discount*, coupon*, voucher*, gift card*, giftcard*, free gift, gift, free product, free of charge, free _ bottle, a free, compensat*, reward*, credit, cashback, pay you, replacement, replace it, extra`,
  de: `erstatt*, rückerstattung*, geld zurück, rabatt*, gutschein*, geschenk*, gratis*, kostenlos*, entschädig*, gutschrift*, prozent, ersatz*, nachlass`,
  fr: `rembours*, remise*, réduction*, bon d'achat, bons d'achat, carte cadeau, cadeau*, gratuit*, dédommag*, compens*, remplac*, code promo, geste commercial`,
  es: `reembols*, descuento*, cupón*, cupon*, vale, tarjeta regalo, tarjeta de regalo, regalo*, gratis, gratuit*, compens*, devolución del dinero, dinero, reemplazo`,
  it: `rimbors*, sconto, sconti, buono, buoni, buono regalo, carta regalo, regalo, omaggio, gratis, gratuit*, risarci*, sostituzione, denaro`,
});
const conditions = says({
  en: `if you, when you, once you, after you, in exchange, in return, for removing, for changing, for deleting, as soon as you, provided that, and get, and we will, then we will, to get, leave us, for a positive, and you will`,
  de: `wenn sie, sobald sie, nachdem sie, im gegenzug, als dank, gegen, dafür, falls sie, wenn du, sobald du, und sie erhalten, und wir`,
  fr: `si vous, dès que vous, lorsque vous, en échange, en contrepartie, après que vous, quand vous, une fois que vous, et nous vous, contre, et recevez, si tu`,
  es: `si usted, si nos, si elimina, si borra, si cambia, si quita, si modifica, si retira, a cambio, cuando usted, cuando elimine, una vez que, en cuanto, y le, y recibirá, si tú`,
  it: `se lei, se rimuove, se elimina, se cancella, se modifica, se cambia, se toglie, in cambio, quando, una volta che, non appena, appena, e le, e riceverà, dopo che`,
});
const changes = says(takingBack);
const praises = says(praising);

/** A sentence up to its mark; a condition and what is offered for it stand in one. */
const SENTENCE = /[^.!?\n]+/g;

/** A benefit that hangs on the feedback being changed, removed or good. A refund that was made is none. */
const rule: Rule<PublicReply> = {
  id: 'reply-incentive',
  severity: 'warning',
  text: 'replyIncentive',
  grounds: [grounds.noIncentive, grounds.noDiscount],
  evaluate({ text, language }) {
    return Array.from(text.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }) => {
      const reply = { text: sentence, language };
      const [offer, change] = [offers(reply)[0], changes(reply)[0] ?? praises(reply)[0]];
      if (!offer || !change || conditions(reply).length === 0) return [];
      return at([{ start: index + Math.min(offer.start, change.start), end: index + Math.max(offer.end, change.end) }]);
    });
  },
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  {
    because: 'a refund for removal',
    given: { text: 'We refund you in full if you remove the feedback.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a discount for removal',
    given: { text: 'Delete your review and get a 25% discount, then we will send it.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a voucher for removal',
    given: { text: 'Wenn Sie die Bewertung löschen, erhalten Sie einen Gutschein.', language: 'de' },
    finds: 1,
  },
  {
    because: 'a gift for removal',
    given: { text: 'Si vous supprimez votre avis, nous offrons une carte cadeau.', language: 'fr' },
    finds: 1,
  },
  {
    because: 'a discount for a change',
    given: { text: 'Si cambia su valoración le damos un descuento.', language: 'es' },
    finds: 1,
  },
  {
    because: 'a refund for removal, in Italian',
    given: { text: 'In cambio del rimborso, elimini il feedback.', language: 'it' },
    finds: 1,
  },
  {
    because: 'a refund that was made',
    given: { text: 'We are sorry and have refunded the lamp in full.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a refund, and in another sentence that feedback can be changed',
    given: {
      text: 'We have refunded you. If we have solved it, you can update or remove the feedback here.',
      language: 'en',
    },
    finds: 0,
  },
];
