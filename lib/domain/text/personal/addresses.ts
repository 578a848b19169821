import type { Span } from '../text';

const W = "[\\p{L}\\d][\\p{L}\\p{M}\\d.'’-]{0,30}";
const UP = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const N = '\\d{1,5}[a-zA-Z]?(?:[-/]\\d{1,4}[a-zA-Z]?)?';
/** What follows a street: unit, city, postcode, as far as it is there. */
const REST = `(?:,?\\s(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Room)\\.?\\s?#?\\w{1,6})?(?:,\\s?(?:\\d{4,6}\\s)?${UP}(?:\\s${UP}){0,2}(?:,?\\s[A-Z]{2})?(?:\\s\\d{4,6}(?:-\\d{3,4})?)?)?`;

const sure = 'Street|Road|Avenue|Boulevard|Lane|Blvd|Ave|Rd|Crescent|Terrace|Parkway|Pkwy|Highway|Hwy|Streets|Cres';
const unsure =
  'St|Str|Dr|Drive|Ln|Court|Ct|Way|Place|Pl|Close|Square|Sq|Loop|Trail|Grove|Row|Mews|Circle|Cir|Point|Hill|Park|Gardens|Walk|View|Ridge|Alley|Esplanade|Parade|Rise';
/** A keyword with a capital or without: the words around it still need theirs. */
const either = (words: string): string =>
  words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

const latinStreet =
  'Calle|C/|Avenida|Avda\\.?|Av\\.?|Plaza|Pza\\.?|Paseo|Pº|Carrera|Camino|Carretera|Ronda|Travesía|Rua|R|Travessa|Praça|Largo|Via|Viale|V\\.le|Piazza|Piazzale|Corso|Vicolo|Largo|Strada|Contrada|ul\\.|ulica|al\\.|aleja|os\\.|Rue|Boulevard|Place|Chemin|Allée|Impasse|Jalan|Jl\\.';
const germanic =
  'straße|strasse|str\\.|weg|allee|platz|gasse|damm|ufer|chaussee|steig|gade|gata|gatan|gate|gaten|vägen|vagen|vägs?|vegen|vegur|veien|vei|vej|alle|allé|stræti|straeti|straat|laan|plein|kade|dreef|gracht|singel|katu|tie|kuja|polku|tori|raitti|utca|tér|útja|körút|ulica|ova|ská|backe|stigen|gränd|torg|svingen|braut|bakken|haugen|parken|hagen|marken|vangen|holmen|lund';
const frenchStreet =
  'rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|allee|quai|route|cours|square|passage|faubourg|cité';

const patterns: readonly RegExp[] = [
  // 12 Sample Street
  new RegExp(`(?<![\\p{L}\\d.,$€£])${N},?\\s(?:${W}\\s){1,4}?(?:${sure})(?![\\p{L}\\d'’])\\.?${REST}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d.,$€£])${N},?\\s(?:${UP}\\s){1,3}?(?:${unsure})(?![\\p{L}\\d'’])(?=\\.?(?:,|\\.?\\s(?:in|Apt|Suite|Unit)|\\.?\\s\\p{Lu}|\\.?\\s?\\d|\\.?$|[.!?]))\\.?${REST}`,
    'gu',
  ),
  // 12 rue de l'Exemple
  new RegExp(
    `(?<![\\p{L}\\d.,$€£])${N}(?:\\s(?:bis|ter))?,?\\s(?:${either(frenchStreet)})\\s(?:(?:de|du|des|d'|d’|la|le|les|l'|l’|von|van|aux?)\\s?){0,3}${UP}(?:\\s${W}){0,3}${REST}`,
    'gu',
  ),
  // Calle Ejemplo 12, via Esempio, 12
  new RegExp(
    `(?<![\\p{L}\\d])(?:${either(latinStreet)})\\s(?:(?:de|del|della|di|da|do|dos|la|las|los|el|dei|degli|du|des|en)\\s){0,3}${UP}(?:\\s${W}){0,5}?,?\\s(?:n[.ºo°]{0,2}\\s?|nº\\s?)?${N}(?![\\p{L}\\d%€$:])${REST}`,
    'gu',
  ),
  // Musterstraße 12, Eksempelvej 12, Minta utca 12.
  new RegExp(
    `(?<![\\p{L}\\d])(?:${UP}\\s){0,3}?(?:${UP}(?:${germanic})|${UP}\\s(?:${germanic}|u\\.|út|Straße|Strasse|Str\\.|Weg|Allee|Platz))\\s(?:[Nn]r\\.?\\s?)?${N}\\.?(?![\\p{L}\\d%€$:])${REST}`,
    'gu',
  ),
  /(?<![\p{L}\d])\p{L}{2,25}(?:straße|strasse|vägen|straat|gatan|stræti|allee|vej)\s\d{1,4}[a-z]?(?![\p{L}\d%€$:.,])/giu,
  /(?<![\p{L}\d])(?:P\.?\s?O\.?\s?Box|Post(?:al)?\s?Box|Postfach|Postbus|Casella postale|Apartado(?: de correos)?|Boîte postale|Caixa Postal|私書箱)\s?(?:n[.º°o]{1,2}\s?)?\d{1,7}/giu,
  /(?:PSC|Unit|CMR)\s?\d{3,5},?\s?Box\s?\d{2,5}|(?:APO|FPO|DPO),?\s(?:AA|AE|AP)\s\d{5}/giu,
  // 12 Anything Suite 3
  /(?<![\p{L}\d.,$€£])\d{1,5},?\s[^\n!?]{3,60}?\s(?:Apt\.?|Apartment|Suite|Ste\.?|Flat)\s?#?\d{1,5}(?:,?\s\p{Lu}[\p{L}'’-]+){0,3}/gu,
  // Anything 12, Town 1234: a town with its postcode behind a number.
  new RegExp(
    `(?<![\\p{L}\\d])${UP}(?:\\s${W}){0,4}\\s${N}\\.?,\\s${UP}(?:[\\s-](?:${UP}|nad|an|am|der|sur|upon|de|di|del|da|do|la|na|pod|ob|bei|les)){0,4}\\s(?:[A-Z]{2}\\s)?\\d{3,6}(?:[\\s-]\\d{2,4})?(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d.,$€£])${N}\\s${UP}(?:\\s${W}){0,3},\\s${UP}(?:[\\s-]${UP}){0,3},?\\s(?:[A-Z]{2}\\s)?\\d{4,6}(?:[\\s-]\\d{2,4})?(?![\\p{L}\\d])`,
    'gu',
  ),
  // Musterdorf 12, 12345 Ort
  new RegExp(`(?<![\\p{L}\\d])${UP}(?:\\s${UP}){0,2}\\s\\d{1,4}[a-z]?,?\\s(?:[A-Z]{1,2}-)?\\d{4,5}\\s${UP}`, 'gu'),
  // Where someone lives: number and name suffice.
  new RegExp(
    `(?<=(?:\\blives? (?:at|in|on)|\\bwohn(?:e|t) (?:in der|in|am|im)|\\bhabite(?: au)?|\\bvivo en|\\babito in|\\baddress (?:is|to)|\\bMeet me at|\\bis on|\\b(?:drops you off|arrived) at)\\s)(?:${N}\\s(?:\\d{1,4}\\s)?${UP}(?:\\s${UP}){0,3}|${UP}(?:\\s${UP}){0,2}\\s\\d{1,4}(?![\\p{L}\\d]))${REST}`,
    'gu',
  ),
  // 東京都千代田区例町1-2-3, 〒100-0001
  /〒\s?\d{3}[-−ー]\d{4}|(?:東京都|北海道|京都府|大阪府|[一-龠]{2,3}県)?(?:[一-龠ァ-ヶ]{1,6}|さいたま|つくば|いわき)[市区町村郡][一-龠ぁ-んァ-ヶ0-90-9]{1,12}(?:丁目)?[0-90-9]{1,4}(?:[-−ー‐番丁目号のノ]+[0-90-9]{1,4}){1,3}号?/gu,
];

// What looks like a street and is a thing: "4 Way Street Light Kit", "500 GB Drive".
const thing =
  /^(?:\d+\s(?:GB|TB|MB|Way|Star|Inch|Pack|Piece|Pcs|Watt|Volt|Port|Pin|Speed|Day|Days|Hour|Hours|Minute|Minutes|Week|Weeks|Month|Months|Years?|Times?)\b)/i;

/** Postal addresses in a text: a street with a number in the shapes of many countries, and boxes at a post office. */
export function findAddresses(text: string): Span[] {
  if (!/\d|[\uff10-\uff19]/.test(text)) return [];
  const found: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (!thing.test(match[0]))
        found.push({ start: match.index, end: match.index + match[0].replace(/[\s.,]+$/, '').length });
    }
  }
  return found;
}
