import type { Span } from '../text';
import { givenNames, plainName } from './given-names';

// Digits with what people put between them: at most 25 signs, so that a look at each stays short.
const candidate =
  /(?<!(?![ぁ-ヿ一-龠々])[\p{L}\d.,#$€£¥@/-])(?:\+\s?|00(?=[1-9]))?\(?\+?\d[\d\s().\-–/]{4,28}\d(?!(?![ぁ-ヿ一-龠々])[\p{L}\d])(?![.,]\d)(?!\s?[%€$£¥°])/gu;
const cue =
  /(?:phone|fon|tele?|telephon[eo]?|telefon[eo]?|téléphone|teléfono|mobile|mobil|móvil|cell|cellulare|celular|portable|handy|fax|sms|whats\s?app|viber|call(?:ed|ing)?(?: me| us| them| him| her)?|ring|rang|dial(?:led)?|text(?:ed)?(?: me)?|reach(?:ed)?(?: me| you| us)?|hotline|voicemail|message[sd]?|registered|answer(?:ing|s)?|number|nummer|rufnummer|numéro|numero|número|erreichbar|erreichen|anrufen|angerufen|ruf(?:en|t)?|appel(?:er|ez|é|le|lez)?|joindre|llam(?:ar|é|ado|en|e|ad)|chiam(?:are|ato|ate|a)|contact(?:ed)?|mob|ph|tlf|電話|携帯|番号)(?:\s?(?:is|was|no|nr|number|nummer|number is|ist|est|es|è|at|on|to|me|us|them|back|under|unter|au|al|en|sur|the|my|his|her|their|über|is:|は))*[\s.:#()=-]*(?:\p{L}{1,9}[\s:]+)?$/iu;
const otherId =
  /(?:order|bestell\w*|commande|pedido|ordine|注文|tracking|track|sendung\w*|suivi|seguimiento|envío|spedizione|追跡|isbn|ean|upc|gtin|asin|sku|serial|s\/n|series?|model[eo]?|modell|part|item|artikel\w*|article|ref(?:erence|\.)?|case|ticket|claim|vorgang\w*|invoice|rechnung\w*|facture|factura|fattura|card|cc|credit|visa|mastercard|iban|account|konto\w*|ssn|licen[cs]e|zip|plz|usps|ups|fedex|dhl|hermes|dpd|gls|tnt|royal mail|colissimo|chronopost|correos|poste|batch|lot|imei|barcode|id|code|nr\. der|paypal)(?:\s?(?:id|no|nr|number|nummer|num|code|is|was|ist|est|es|è|#))*[\s.:#()=-]*$/iu;
const date = /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:\s|$)|\d{1,2}:\d{2}/;
/** Order numbers, and social security numbers of the USA. */
const order = /^\d{3}-\d{7}-\d{7}$|^\d{3}-\d{2}-\d{4}$/;
// Unmistakable without a word before it: (030) 123456, 555-123-4567, 020 7946 0000, 06 12 34 56 78, 06221/123456, 03-1234-5678.
const shapes = [
  /^(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}$/,
  /^\(\d{2,5}\)\s?\d{3,4}[\s.-]?\d{3,5}$/,
  /^0\d{1,5}[\s/.-]\d{2,9}(?:[\s.-]\d{2,5}){0,4}$/,
  /^0\d(?:[\s.]\d{2}){4}$/,
];

/** Phone numbers in a text, by their shape or by a word before them; no order, tracking, article or card numbers, no dates or prices. */
export function findPhones(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const [written] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (isPhone(trimmed(written), before))
      found.push({ start: match.index, end: match.index + trimmed(written).length });
  }
  return found;
}

/** Without what follows after a gap: two numbers in a row are two things. */
const trimmed = (written: string): string => written.replace(/\s{2,}.*$|\n.*$/s, '').replace(/[\s.(–-]+$/, '');

function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || order.test(number) || date.test(number)) return false;
  if (/^97[89]/.test(digits) && digits.length === 13) return false;
  if (digits.length > 12 && !/^(?:\+|00)/.test(number)) return false;
  const isCued = cue.test(before);
  if (!isCued && otherId.test(before)) return false;
  if (isCued && otherId.test(before) && !/(?:call|phone|tel|mobil|fax|ring)\P{L}*\p{L}*\P{L}*$/iu.test(before))
    return false;
  if (/^\+/.test(number) || (/^00[1-9]/.test(number) && digits.length > 9)) return digits.length > 7;
  if (isCued) return digits.length > 6 || /[\s.-]/.test(number);
  if (digits.length > 8 && digits.length < 13 && shapes.some((shape) => shape.test(number))) return true;
  // Name and number: "Ann Example 5551234567".
  const [, first = ''] = /(\p{Lu}\p{L}+) \p{Lu}[\p{L}'’-]+,? $/u.exec(before) ?? [];
  if (first === '') return false;
  return (
    /^\d{10,11}$/.test(number) || (digits.length < 12 && /\d\D+\d/.test(number) && givenNames.has(plainName(first)))
  );
}
