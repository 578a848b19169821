import type { Currency, Money } from '../../money';
import { readMoney } from '../../read-money';
import type { Span, TextLanguage } from '../../text/text';
import { NUMBER_WORDS, numberOf } from './number-words';
import { placesOf } from './phrases';

/** An amount as a draft has it. Of one in no currency that can be read, or in one that is not meant, `money` says nothing. */
export type AmountSaid = Span & { money?: Money | undefined };

const CODE =
  'USD|EUR|GBP|CAD|AUD|MXN|BRL|SEK|PLN|INR|JPY|SGD|TRY|AED|SAR|EGP|ZAR|CHF|NOK|DKK|CZK|HUF|NZD|HKD|CNY|KRW|RMB';
const MARK = String.raw`(?:US|CA|AU|A|MX|R|S|C)?[$€£¥₹₺円]|(?:${CODE}|zł|kr)(?!\p{L})`;
const DIGITS = String.raw`\d{1,9}(?:[.,' ]\d{2,3}){0,3}`;
const MARKED = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${MARK}) ?${DIGITS}(?!\d)|(?<![\p{L}\d.,$€£¥₹])${DIGITS} ?(?:${MARK})`,
  'gu',
);

/** Words for a currency in the languages that are checked, and how an amount in it is read. */
const WORDS: readonly (readonly [mark: string, words: string])[] = [
  ['US$', String.raw`(?:u\.?s\.?|american) dollars?|us-dollar`],
  ['CA$', 'canadian dollars?'],
  ['A$', 'australian dollars?'],
  ['$', 'dollars?|bucks?|d[oó]lar(?:es)?|dollaro|dollari'],
  ['€', 'euros?'],
  // A pound is a weight as well: in the singular, and where nothing in the sentence is about money.
  ['£', '(?:british )?pounds(?: sterling)?|quid|pfund|livres(?: sterling)?|libras(?: esterlinas)?|sterline'],
  ['¥', 'yen'],
  ['₹', 'rupees?'],
  ['MXN', 'pesos?'],
  ['SEK', 'kron(?:or|a)'],
  ['zł', 'zloty'],
];
const WEIGHED = /pounds$|pfund|livres$|libras$/i;
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<digits>${DIGITS})|(?<words>${NUMBER_WORDS}))[ -]?(?<unit>${WORDS.map(([, words]) => words).join('|')})(?!\p{L})(?:,? (?:and )?(?:(?<cents>\d{1,2})|(?<centWords>${NUMBER_WORDS})) (?:cents?|pence|p)(?!\p{L}))?`,
  'giu',
);
const marks = WORDS.map(([mark, words]) => ({ mark, is: new RegExp(`^(?:${words})$`, 'iu') }));

/** Two decimals without a currency; no time, no date, no measure, no range. */
const BARE =
  /(?<![\p{L}\d.,:/$€£¥₹#-]|\b(?:between|from) \S{1,8} (?:and|to) |(?:between|at|by|until|till|before|after|around|from|on|to|um|bis|ab|vor|nach|gegen|à|vers|avant|a las|las|hasta|alle|entro|version|v|x|×) )\d{1,6}[.,]\d{2}(?![\d:/%°"″×-]|[.,]\d| ?(?:%|°|[ap]\.?m\b|[cmk]?m\b|k?g\b|lbs?\b|oz\b|m?l\b|[wva]\b|hz\b|x\b|h\b|uhr|o['’]clock|hours?|inch|feet|ft\b|stars?|to \d|–|bis \d|(?:USD|EUR|GBP)|[$€£¥₹]))/giu;
/** What makes an amount of such a number: money goes somewhere. */
const MONEY: Partial<Record<TextLanguage, RegExp>> = {
  en: /\b(?:refund|reimburs|credit|repa[iy]|paid|pay|charg|price|amount|cost|total|money)\w*|\b(?:get|receive|give|gave|have|send|sent)\b.{0,40}\bback\b/i,
  de: /erstatt|zurück|zahl|gutschr|betrag|preis|kost|geld/i,
  fr: /rembours|pay|crédit|montant|prix|coût|argent/i,
  es: /reembols|devol|devuel|pag|abon|importe|precio|cuest|cost|dinero/i,
  it: /rimbors|pag|accredit|importo|prezzo|cost|soldi/i,
};

/** The amount behind words such as "24.99 pounds" or "nineteen dollars and 99 cents". */
function worded(groups: Readonly<Record<string, string | undefined>>, expected: Currency): Money | undefined {
  const { digits, words = '', unit = '', cents, centWords } = groups;
  const mark = marks.find(({ is }) => is.test(unit))?.mark ?? '';
  const small = cents ?? (centWords && String(numberOf(centWords)));
  const whole = digits ?? String(numberOf(words));
  return read(`${mark} ${whole}${small ? `.${small.padStart(2, '0')}` : ''}`, expected);
}

/** A dollar of an order in pounds is a dollar all the same, and not one of that order. */
const read = (text: string, expected: Currency): Money | undefined =>
  readMoney(text, expected) ?? readMoney(text, 'USD');

/**
 * Every amount of money in a sentence, with the currency in signs, in codes or in words; in none, it is meant in that which is
 * expected, and must have two decimals and stand in a sentence about money.
 * @param expected the currency of the order: what a bare `$`, and a number alone, stand for.
 */
export function amountsIn(text: string, language: TextLanguage, expected: Currency): AmountSaid[] {
  const about = MONEY[language]?.test(text) ?? false;
  const marked = placesOf(text, MARKED).map((span) => ({
    ...span,
    money: read(text.slice(span.start, span.end), expected),
  }));
  const inWords = Array.from(text.matchAll(WORDED))
    .filter(({ groups }) => about || !WEIGHED.test(groups?.['unit'] ?? ''))
    .map(({ 0: words, index, groups = {} }) => ({
      start: index,
      end: index + words.length,
      money: worded(groups, expected),
    }));
  const bare = about
    ? placesOf(text, BARE).map((span) => ({
        ...span,
        money: readMoney(`${expected} ${text.slice(span.start, span.end)}`),
      }))
    : [];
  const found: AmountSaid[] = [...marked, ...inWords, ...bare].sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}
