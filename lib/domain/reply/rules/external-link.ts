import type { SentenceRule } from '../reply';
import { modes } from '../modes';
import { findLinks, isAmazon, isCarrier } from '../words/links';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';

const elsewhere = phrases({
  en: String.raw`
    (?:our|my|the brand's|the maker's) (?:own |company |brand |official |new |little |online )*(?:web-?site|web ?shop|web ?store|home-?page|online (?:shop|store)|site|blog|forum|download page|help ?centre|help ?center|portal)(?! (?:is|was) down)
    (?:google|duckduckgo) (?:us|our|for us|\w+ and you'll)
    (?:find|look|search|see|visit|follow) ~ (?:etsy|ebay|shopify|aliexpress|temu|vinted|walmart)
    (?:on|our|via|through|at|my) (?:own |little |new )?(?:etsy|ebay|shopify|aliexpress|temu|vinted)
    (?:type|put|enter|search) ~ (?:into|in|on) (?:google|your browser|a browser|the browser|bing)
    (?:search|look) (?:us|for us) (?:up )?(?:on the|online|on google|on the internet)`,
  de: String.raw`
    (?:unser\w*|mein\w*|im|dem) (?:eigene[nrsm]? |offizielle[nrsm]? |kleine[nrsm]? |neue[nrsm]? )*(?:web-?seite|web-?site|home-?page|online-?shop|web-?shop|internetseite|internetauftritt|blog|online-?portal)
    (?:googeln|googlen) sie
    (?:bei|auf|uber) (?:unserem )?(?:etsy|ebay|shopify|kleinanzeigen|otto)`,
  fr: String.raw`
    (?:notre|mon|nos|le) (?:propre |petit |nouveau )?(?:site(?: internet| web)?|boutique en ligne|blog|page web|site officiel)(?! d'amazon)
    cherchez[- ]nous sur (?:google|internet)
    (?:sur|via) (?:notre )?(?:etsy|ebay|vinted|leboncoin|cdiscount)`,
  es: String.raw`
    (?:nuestr[ao]|mi) (?:propia |propio |nueva |nuevo )?(?:pagina web|web|sitio web|tienda online|tienda en linea|blog|portal)
    busquenos en (?:google|internet)
    (?:en|por) (?:nuestro |nuestra tienda de )?(?:etsy|ebay|wallapop|aliexpress)`,
  it: String.raw`
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
  grounds: [],
  evaluate({ text, language, mode }) {
    const found = findLinks(text).filter(
      (link) => !isAmazon(link) && !(modes[mode].carrierLinks && isCarrier(link)),
    );
    return (found.length > 0 ? found : elsewhere(text, language)).map(at);
  },
};
export default rule;
