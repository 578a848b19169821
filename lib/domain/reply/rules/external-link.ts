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
