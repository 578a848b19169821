import type { DangerWords } from '../danger-words';

/** Words by which it is told of which danger a message speaks that sounds dangerous as a whole, and names none. */
export const faint: NonNullable<DangerWords['faint']> = {
  claim: ['(amazon*|marketplace|guarantee|claim*|form|a z)'],
  chargeback: ['(bank*|card|cards|payment|visa|mastercard|paypal|reference|frozen|loss)'],
  legal: [
    '(papers?|records?|file|filed|rights?|law*|legal*|act|rules|terms|contract|interest|expenses|costs|bench|wig|judge|statement|insur*|liab*|responsib*|association|council|adviser|template|serve|service of|deadline|days|hours|name of|damage*|owe|printed|written notice|withdraw)',
  ],
  injury: [
    '(hand|hands|finger*|foot|feet|toe*|leg|arm|skin|eye|eyes|face|lip*|tongue|mouth|teeth|tooth|filling|head|heel|knee|back|stomach|throat|hair|sick|sore|numb|swell*|puffy|itch*|bit|cut|hurt|pain*|blood|doctor|optician|dentist|vet|nurse|black and blue|sunburn*|twice the size|trouble after)',
  ],
  fire: [
    '(hot|warm|heat*|smoke*|smell*|burn*|plug*|socket|electric*|cable|battery|batteries|cell|charg*|adapter|lamp|bulb|pop|popped|glow*|fire*|spark*|flash|bubbly|brown|black|crackl*|hums?|cooked|steam|boiling|e-?cig|switch*)',
  ],
  safety: [
    '(baby|babies|child*|kid|kids|toddler|niece|nephew|daughter|son|grand*|needle*|pin|pins|glass|mercury|beads|metal|sharp|blade|tablet*|pills?|food|bottle|toy|plush|strap|harness|brake*|wheel*|ladder|stool|chair|bed|lid|handle|safe*|danger*|test*|uv400|filter|broke|broken|collapsed|by itself|loose)',
  ],
  'rating-threat': [
    '(customers?|people|others?|everybody|everyone|world|public*|photos?|pictures?|page|listing|opinion|review*|rating*|stars?|feedback|percent|positive|sellers?|reputation|think of you|remembered|buy from you|honest|accounts?|exception|glowing)',
  ],
  press: [
    '(post*|video*|channel|forum*|group|members|mumsnet|community|newsletter|blog*|stream*|reel|screen*|record*|radio|paper|edit*|magazine|article|story|subscribers|followers|readers|thursday|comment*|app|neighbo*|camera|slot|show)',
  ],
  police: [
    '(officer*|constable*|police*|brand|authorit*|customs|fake*|stolen|stole*|theft|thief|crime*|fraud*|pirated|serial*|details|register|trick*|scam*|cheat*|crook*|report*)',
  ],
  violence: ['(you|your|u|ur)'],
};
