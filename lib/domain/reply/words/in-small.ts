import type { TextLanguage } from '../../text/text';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that stay as they are. */
const SHORT =
  set(`UK USA EU UAE USPS UPS DHL DPD GLS TNT FBA FBM MFN AFN ASIN SKU UPC EAN ISBN ID IDS USB LED LCD OLED HDMI PDF
  JPG PNG VAT GST EORI TV PC CD DVD GPS SIM NFC RGB AC DC XL XXL XXXL XS OK FAQ QR CE PO BMW HP LG FEDEX DIY PVC`);
/** Written in a way of their own. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['FEDEX', 'FedEx'],
  ['IPHONE', 'iPhone'],
  ['IPAD', 'iPad'],
  ['PAYPAL', 'PayPal'],
  ['EBAY', 'eBay'],
]);
/** Names that everybody knows: Amazon, carriers, places where much is bought. */
const NAMES =
  set(`amazon prime evri hermes yodel google apple samsung android royal london paris berlin madrid rome milan munich
  hamburg vienna dublin glasgow edinburgh manchester birmingham leeds york chicago boston houston seattle texas florida california
  england britain scotland wales ireland germany france spain italy portugal austria switzerland belgium netherlands poland sweden
  europe america canada mexico china japan india australia brazil turkey christmas easter english german french spanish italian
  british american chinese european`);
const DAYS =
  set(`monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december`);
/** Months that are words too, where a day stands beside them. */
const MONTHS = set('march may');
const TITLES = set('mr mrs ms miss dr prof sir');
/** Behind these stands a name. */
const GREETINGS = set('dear hello hi hey');
const NOBODY = set(
  'customer sir madam there all everyone team again buyer valued friend we you i thank thanks sorry are and the',
);

const titled = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** An English word that was in capitals. @param before the word before it, in small letters */
function english(word: string, before: string, besideDay: boolean): string {
  const small = word.toLocaleLowerCase();
  const bare = small.replace(/['’].*$/u, '');
  const tail = small.slice(bare.length);
  if (bare === 'i') return `I${tail}`;
  // "CONTACT US", but "FROM THE US"; "I AM", but "9 AM".
  if (word === 'US') return before === 'the' ? word : small;
  if (word === 'AM' || word === 'PM') return /\d$/.test(before) ? word : small;
  if (SHORT.has(bare.toUpperCase())) return (OWN.get(bare.toUpperCase()) ?? bare.toUpperCase()) + tail;
  if (NAMES.has(bare) || DAYS.has(bare) || TITLES.has(bare) || (MONTHS.has(bare) && besideDay)) return titled(small);
  if (TITLES.has(before) || (GREETINGS.has(before) && !NOBODY.has(bare))) return titled(small);
  return OWN.get(bare.toUpperCase()) ?? small;
}

/**
 * Words in capitals in small letters: the first word of a sentence, names that are known, days, months, abbreviations and the
 * English "I" keep theirs. Nothing in German, where every noun has a capital that nobody can tell from the words alone.
 * @param before what stands before the words in their sentence
 */
export function inSmall(words: string, before: string, language: TextLanguage): string | undefined {
  if (language === 'de') return undefined;
  let last = before.trimEnd().split(/\s+/).at(-1)?.toLocaleLowerCase() ?? '';
  let first = !/[\p{L}\d]/u.test(before);
  return words.replace(/[\p{Lu}\d][\p{Lu}\d'’]*/gu, (word, at: number) => {
    const besideDay =
      /\d(?:st|nd|rd|th)?$/.test(last) || /^\W{1,2}\d/.test(words.slice(at + word.length)) || last === 'in';
    const stays = SHORT.has(word) || word === 'AMAZON';
    let small = word;
    if (language === 'en') small = english(word, last, besideDay);
    else if (!stays) small = word.toLocaleLowerCase();
    else small = word === 'AMAZON' ? 'Amazon' : word;
    const starts = first || /[.!?]\s*$/.test(words.slice(0, at));
    first = false;
    last = word.toLocaleLowerCase();
    return starts && !/^i[A-Z]/.test(small) ? titled(small) : small;
  });
}
