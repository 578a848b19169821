/** Heads of the report in the languages it was seen in, with columns in Amazon's order. */
export const heads: Readonly<Record<string, string>> = {
  en: 'Date\tRating\tComments\tResponse\tOrder ID\tRater Email',
  'en, newer': 'Date\tRating\tComments\tYour Response\tOrder ID\tRater Email',
  de: 'Datum\tBewertung\tKommentare\tAntwort\tBestellnummer\tE-Mail des Bewerters',
  'de, mixed': 'Datum\tBewertung\tKommentare\tResponse\tOrder ID\tE-Mail des Bewerters',
  fr: "Date\tÉvaluation\tCommentaire\tResponse\tOrder ID\tE-mail de l'évaluateur",
  'fr, curly': 'Date\tÉvaluation\tCommentaire\tResponse\tOrder ID\tE-mail de l’évaluateur',
  it: 'Date\tRating\tComments\tResponse\tNumero ordine\tE-mail autore della valutazione',
  es: 'Date\tRating\tComentarios\tResponse\tNúmero de pedido\tE-mail del cliente',
  nl: 'Datum\tBeoordeling\tOpmerkingen\tAntwoord\tBestelnummer\tE-mail van beoordelaar',
  pl: 'Data\tOcena\tKomentarze\tOdpowiedź\tNumer zamówienia\tE-mail oceniającego',
};

/** An invented order ID. */
export const orderIdOf = (number: number): string => `114-0000001-${String(number).padStart(7, '0')}`;

/** A field as a careful writer puts it: in quotes where it would be misread without. */
export const quoted = (text: string, delimiter = '\t'): string =>
  text.startsWith('"') || text.includes(delimiter) || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
