import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';

const attaches = phrases({
  en: String.raw`
    (?:attach\w*|enclos\w*|appended) (?:\S+ ){0,6}?(?:catalog\w*|brochures?|flyers?|leaflets?|price ?list|coupons?|vouchers?|gift cards?|advert\w*|newsletter|questionnaires?|surveys?|waiver|liability release|business card|logo|zip file|spreadsheet|form)
    (?:catalog\w*|brochures?|flyers?|price ?list|coupons?|vouchers?|questionnaires?|surveys?|waiver|liability release|form) (?:\S+ ){0,4}?(?:attach\w*|enclos\w*)`,
  de: String.raw`
    (?:im anhang|angehangt|anbei|beigefugt\w*) (?:\S+ ){0,6}?(?:katalog|broschure|flyer|preisliste|gutschein|prospekt|fragebogen|umfrage|verzichtserklarung|visitenkarte|formular)
    (?:katalog|broschure|flyer|preisliste|gutschein|prospekt|fragebogen|verzichtserklarung|formular) (?:\S+ ){0,5}?(?:anhang|angehangt|anbei|beigefugt\w*)`,
  fr: String.raw`
    (?:ci-joint\w*|en piece jointe|joins|joignons) (?:\S+ ){0,6}?(?:catalogue|brochure|prospectus|liste de prix|tarifs?|bon d'achat|questionnaire|sondage|decharge|formulaire)
    (?:catalogue|brochure|prospectus|questionnaire|decharge|formulaire) (?:\S+ ){0,4}?(?:ci-joint\w*|en piece jointe)`,
  es: String.raw`
    (?:adjunt\w*|anex\w*) (?:\S+ ){0,6}?(?:catalogo|folleto|lista de precios|tarifas?|cupon|vale|cuestionario|encuesta|renuncia|formulario)
    (?:catalogo|folleto|cuestionario|formulario) (?:\S+ ){0,4}?adjunt\w*`,
  it: String.raw`
    (?:alleg\w*) (?:\S+ ){0,6}?(?:catalogo|brochure|depliant|volantino|listino|buono|questionario|sondaggio|liberatoria|modulo)
    (?:catalogo|brochure|questionario|liberatoria|modulo) (?:\S+ ){0,4}?allegat\w*`,
});

/** An attachment of a kind that a message may not have. Instructions, warranties, invoices and labels are fine. */
const rule: SentenceRule = {
  id: 'attachment-kind',
  group: 'policy',
  severity: 'advice',
  text: 'checkAttachment',
  grounds: [policyGrounds.attachments],
  evaluate: ({ text, language }) => attaches(text, language).slice(0, 1).map(at),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  { because: 'a catalogue', given: { text: 'I attach our new catalogue.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Im Anhang finden Sie unseren Katalog.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Vous trouverez ci-joint notre brochure.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Le adjuntamos el catálogo.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'In allegato trova il catalogo.', language: 'it' }, finds: 1 },
  { because: 'an invoice', given: { text: 'The invoice is attached as a PDF.', language: 'en' }, finds: 0 },
  {
    because: 'instructions',
    given: { text: 'They are attached here, 8 pages with drawings.', language: 'en' },
    finds: 0,
  },
  { because: 'an invoice, in German', given: { text: 'Die Rechnung finden Sie im Anhang.', language: 'de' }, finds: 0 },
  { because: 'instructions, in French', given: { text: 'La notice est en pièce jointe.', language: 'fr' }, finds: 0 },
  { because: 'an invoice, in Italian', given: { text: 'In allegato trova la fattura.', language: 'it' }, finds: 0 },
];
