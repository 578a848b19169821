import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
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
    (?:search|look) (?:us|for us) (?:up )?(?:on the|online|on google|on the internet)`,
  de: String.raw`
    (?:unser\w*|mein\w*|im|dem) (?:eigene[nrsm]? |offizielle[nrsm]? |kleine[nrsm]? |neue[nrsm]? )*(?:web-?seite|web-?site|home-?page|online-?shop|web-?shop|internetseite|internetauftritt|blog|online-?portal)
    (?:googeln|googlen) sie
    (?:bei|auf|uber) (?:unserem )?(?:etsy|ebay|shopify|kleinanzeigen|otto)`,
  fr: `
    (?:notre|mon|nos|le) (?:propre |petit |nouveau )?(?:site(?: internet| web)?|boutique en ligne|blog|page web|site officiel)(?! d'amazon)
    cherchez[- ]nous sur (?:google|internet)
    (?:sur|via) (?:notre )?(?:etsy|ebay|vinted|leboncoin|cdiscount)`,
  es: `
    (?:nuestr[ao]|mi) (?:propia |propio |nueva |nuevo )?(?:pagina web|web|sitio web|tienda online|tienda en linea|blog|portal)
    busquenos en (?:google|internet)
    (?:en|por) (?:nuestro |nuestra tienda de )?(?:etsy|ebay|wallapop|aliexpress)`,
  it: `
    (?:nostro|mio|nostra) (?:proprio |nuovo |piccolo )?(?:sito(?: web| internet)?|negozio online|shop online|e-commerce|blog|pagina web)
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
  evaluate({ text, language, mode }) {
    const found = findLinks(text).filter((link) => !isAmazon(link) && !(modes[mode].carrierLinks && isCarrier(link)));
    return (found.length > 0 ? found : elsewhere(text, language)).map(at);
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
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
];
