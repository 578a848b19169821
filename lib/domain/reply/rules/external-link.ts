import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { seenThrough } from '../policy/seen-through';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { findLinks, isAmazon, isCarrier } from '../words/links';
import { phrases } from '../words/phrases';

const elsewhere = phrases({
  en: String.raw`
    (?:our|my) (?:own |company |brand |official |new |little |online )*(?:web-?site|web ?shop|web ?store|home-?page|online (?:shop|store)|site|blog|forum|download page|help ?centre|help ?center|portal)(?! (?:is|was) down)
    (?:google|duckduckgo) (?:us|our|for us|\w+ and you'll)
    (?:find|look|search|see|visit|follow) ~ (?:etsy|ebay|shopify|aliexpress|temu|vinted|walmart)
    (?:on|our|via|through|at|my) (?:own |little |new )?(?:etsy|ebay|shopify|aliexpress|temu|vinted)
    (?:type|put|enter|search) ~ (?:into|in|on) (?:google|your browser|a browser|the browser|bing)
    qr[- ]code (?:is |that is )?(?:on|in|at the back of|from|inside) (?:the |our |your |that |a )?(?:\w+ ){0,2}?(?:card|insert|leaflet|flyer|flier|slip|note|postcard|coupon|voucher)
    (?:search|look) (?:us|for us) (?:up )?(?:on the|online|on google|on the internet)`,
  de: String.raw`
    (?:unser\w*|mein\w*|im|dem) (?:eigene[nrsm]? |offizielle[nrsm]? |kleine[nrsm]? |neue[nrsm]? )*(?:web-?seite|web-?site|home-?page|online-?shop|web-?shop|internetseite|internetauftritt|blog|online-?portal)
    (?:googeln|googlen) sie
    qr-?code (?:\S+ ){0,2}?(?:auf|in) (?:\w+ ){0,2}?(?:\w*karte|beileger|flyer|gutschein|\w*zettel)
    (?:bei|auf|uber) (?:unserem )?(?:etsy|ebay|shopify|kleinanzeigen|otto)`,
  fr: String.raw`
    (?:notre|mon|nos|le) (?:propre |petit |nouveau )?(?:site(?: internet| web)?|boutique en ligne|blog|page web|site officiel)(?! d'amazon)
    (?:code qr|qr code) (?:\S+ ){0,2}?(?:sur|de|dans) (?:la |le |notre |une )?(?:carte|flyer|prospectus|depliant|bon)
    cherchez[- ]nous sur (?:google|internet)
    (?:sur|via) (?:notre )?(?:etsy|ebay|vinted|leboncoin|cdiscount)`,
  es: String.raw`
    (?:nuestr[ao]|mi) (?:propia |propio |nueva |nuevo )?(?:pagina web|web|sitio web|tienda online|tienda en linea|blog|portal)
    codigo qr (?:\S+ ){0,2}?(?:en|de) (?:la |el |nuestra )?(?:tarjeta|folleto|cupon)
    busquenos en (?:google|internet)
    (?:en|por) (?:nuestro |nuestra tienda de )?(?:etsy|ebay|wallapop|aliexpress)`,
  it: String.raw`
    (?:nostro|mio|nostra) (?:proprio |nuovo |piccolo )?(?:sito(?: web| internet)?|negozio online|shop online|e-commerce|blog|pagina web)
    codice qr (?:\S+ ){0,2}?(?:su|sul|sulla|nel|della) (?:nostro |nostra )?(?:biglietto|cartolina|scheda|volantino|buono)
    ci cerchi su (?:google|internet)
    (?:su|tramite) (?:il nostro )?(?:etsy|ebay|vinted|subito)`,
});

/** Addresses that lead off Amazon, and words that send the buyer there. */
const rule: SentenceRule = {
  id: 'external-link',
  flag: 'external-link',
  group: 'policy',
  severity: 'warning',
  text: 'checkExternalLink',
  grounds: [policyGrounds.links, policyGrounds.channel],
  evaluate: seenThrough(({ text, language, mode }) => {
    const found = findLinks(text).filter((link) => !isAmazon(link) && !(modes[mode].carrierLinks && isCarrier(link)));
    return (found.length > 0 ? found : elsewhere(text, language)).map(at);
  }),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'an address in wide letters',
    given: { text: 'It is at ｗｗｗ．ｌａｍｐｗｒｉｇｈｔ．ｅｘａｍｐｌｅ', language: 'en' },
    finds: 1,
  },
  {
    because: 'an address',
    given: { text: 'You can download it at lampwright.example/manuals.', language: 'en' },
    finds: 1,
  },
  { because: 'spelled out', given: { text: 'Fill in the form on lampwright-help dot com.', language: 'en' }, finds: 1 },
  {
    because: 'without an address',
    given: { text: 'The manual is on our website under Support.', language: 'en' },
    finds: 1,
  },
  {
    because: 'an address, in German',
    given: { text: 'Die Anleitung steht auf lampenhaus.example.', language: 'de' },
    finds: 1,
  },
  {
    because: 'the seller’s homepage, in German',
    given: { text: 'Alle Infos stehen auf unserer Homepage.', language: 'de' },
    finds: 1,
  },
  {
    because: 'the seller’s site, in French',
    given: { text: 'Vous trouverez la notice sur notre site internet.', language: 'fr' },
    finds: 1,
  },
  {
    because: 'the seller’s site, in Spanish',
    given: { text: 'Encontrará el manual en nuestra página web.', language: 'es' },
    finds: 1,
  },
  {
    because: 'the seller’s site, in Italian',
    given: { text: 'Trova il manuale sul nostro sito.', language: 'it' },
    finds: 1,
  },
  {
    because: 'a carrier, in a message that the seller begins',
    given: { text: 'Follow it at royalmail.com/track-your-item.', language: 'en', mode: 'proactive' },
    finds: 1,
  },
  {
    because: 'Amazon itself',
    given: { text: 'The filter is here: https://www.amazon.com/dp/B0EXAMPL3X.', language: 'en' },
    finds: 0,
  },
  {
    because: 'Amazon in a name of another',
    given: { text: 'See amazon.com.lampwright.example.', language: 'en' },
    finds: 1,
  },
  { because: 'a carrier', given: { text: 'You can follow it at ups.com/track.', language: 'en' }, finds: 0 },
  {
    because: 'a carrier, in German',
    given: { text: 'Die Sendung können Sie auf dhl.de verfolgen.', language: 'de' },
    finds: 0,
  },
  {
    because: 'a blank is missing',
    given: { text: 'We are sorry.The lamp was replaced.it is new.', language: 'en' },
    finds: 0,
  },
  {
    because: 'an e-mail address is no link',
    given: { text: 'You can forward it to reportascam@amazon.com.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a page on Amazon',
    given: { text: 'You’ll find the size chart on the product page.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in French, on Amazon',
    given: { text: 'La notice se trouve dans Vos commandes.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'in Italian, on Amazon',
    given: { text: 'Il manuale è allegato a questo messaggio.', language: 'it' },
    finds: 0,
  },
  {
    because: 'a card in the parcel',
    given: { text: 'You can scan the QR code on the card in the box.', language: 'en' },
    finds: 1,
  },
  { because: 'in German', given: { text: 'Scannen Sie den QR-Code auf der Karte.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Scannez le code QR sur la carte.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Escanee el código QR de la tarjeta.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Inquadri il codice QR sul biglietto.', language: 'it' }, finds: 1 },
  {
    because: 'a code of Amazon',
    given: { text: 'Show the QR code from Your Orders at the drop-off point.', language: 'en' },
    finds: 0,
  },
];
