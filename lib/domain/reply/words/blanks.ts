import type { Span } from '../../text/text';
import { placesOf } from './phrases';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands in a bracket that is to be filled in: a thing that a letter names. In a title of a product other words do. */
const THINGS =
  set(`name names date dates day time amount price sum address order tracking parcel id number numbers product
  products item items customer buyer carrier courier company shop store seller reason title signature tba tbc tbd
  vorname nachname datum tag uhrzeit betrag preis summe adresse anschrift bestellung bestellnummer sendungsnummer nummer produkt
  artikel kunde kundin kunden käufer käuferin versender firma grund unterschrift
  nom prénom jour heure montant prix adresse commande numéro suivi produit article client cliente acheteur transporteur motif raison
  nombre apellido apellidos fecha día hora importe precio dirección pedido número seguimiento producto artículo comprador
  transportista motivo firma nome cognome data giorno ora importo prezzo indirizzo ordine numero tracciamento prodotto articolo
  acquirente corriere`);
/** What else stands beside it. */
const BESIDE = set(`your my our the a an of for here s first last full insert enter add type fill in out put no nr
  ihr ihre ihren mein hier der die das des einfügen eintragen einsetzen votre mon du de la le l d ici insérer indiquer
  su tu mi del el aquí insertar indicar suo il dello della qui inserire indicare`);

/** Blanks as people and programs write them, each with what good text has that looks like it left out. */
const BLANKS: readonly RegExp[] = [
  // A line to write on; not a face (^_^, T__T), not marks around a word, not part of a name.
  /(?<![\^<>=*~;@/_-]|(?<!\p{L})[TOoXQUu]|[\p{L}\d]_?)__(?![\^<>=*~;@/_\p{L}\d-])|(?<![\^<>=*~;@/_-]|(?<!\p{L})[TOoXQUu])_{3,}(?![\^<>=*~;@/_-])/gu,
  /\{{1,2} {0,3}\p{L}[^{}\n]{0,60}\}{1,2}/gu,
  /(?<=[$€£¥] ?)X{1,9}(?:[.,]X{1,3})?(?![\p{L}\d])|(?<![\p{L}\d])X{2,4}[/.]X{2,4}(?:[/.]X{2,4})?(?![\p{L}\d])/gu,
  /%[A-Z]{2,20}(?:_[A-Z]{1,20}){0,3}%(?![\p{L}\d])/gu,
  // A zero of the Chinese numerals looks like the ring.
  /[○◯]{2,4}|(?<![〇一二三四五六七八九十])〇{2,4}(?![〇一二三四五六七八九十年])/gu,
];
/** Brackets with a few words in them; a heading, a footnote's address, or what they are told of, may stand behind. */
const BRACKETS = /\[[^[\]<>\n]{1,60}\](?!\s{0,3}[:(\d])|<[^[\]<>\n]{1,60}>/g;
/** Crosses, with what they are joined to: where a digit is among them, they hide a number that is known. */
const CROSSES = /(?<![\p{L}\d$€£¥/.-])X[X\d]{2,30}(?:-[X\d]{1,12}| X{2,12}| \d{4}(?!\d)){0,4}(?![\p{L}\d/]|\.X)/gu;

/** Nothing but underscores, so many of them, parts one thing from another. */
const RULED = /^_{5,}$/;
const MAYBE = /[_{[<%○◯〇X]/;

/** Whether a bracket names what is to stand there, and says nothing else. */
function names(bracket: string): boolean {
  const words = bracket.toLowerCase().match(/[^\s[\]<>_#'’.…-]+/g) ?? [];
  const thing = (word: string): boolean => THINGS.has(word) || /^x{2,}$/.test(word);
  return words.some(thing) && words.every((word) => thing(word) || BESIDE.has(word));
}

/** The places of a sentence that are still to be filled in: `___`, `{name}`, `[DATE]`, `<name>`, `XXX`. In order, none within another. */
export function blanksIn(text: string): Span[] {
  if (!MAYBE.test(text) || RULED.test(text)) return [];
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const found = [
    ...BLANKS.flatMap((blank) => placesOf(text, blank)),
    ...placesOf(text, BRACKETS).filter((bracket) => names(words(bracket))),
    ...placesOf(text, CROSSES).filter((crosses) => /^[X -]+$/.test(words(crosses))),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((blank) => {
    if (blank.start < end) return false;
    end = blank.end;
    return true;
  });
}
