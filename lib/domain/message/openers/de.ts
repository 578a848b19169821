import type { Openers } from '../openers';

/** First sentences of an answer in German. */
export const openersDe: Openers = {
  late_delivery: [
    'Vielen Dank für Ihre Nachricht. Es tut mir leid, dass Ihre Bestellung länger unterwegs ist als vorgesehen.',
    'Sie warten schon viel zu lange auf Ihre Bestellung, und ich verstehe Ihren Ärger. Das tut mir leid.',
  ],
  not_received: [
    'Danke, dass Sie sich melden. Es tut mir leid, dass Ihre Bestellung nicht bei Ihnen angekommen ist.',
    'Ihre Bestellung ist nicht angekommen, und nun müssen Sie ihr auch noch nachgehen. Das tut mir leid.',
  ],
  damaged: [
    'Danke für den Hinweis. Es tut mir leid, dass Ihre Bestellung beschädigt angekommen ist.',
    'Sie haben einwandfreie Ware bezahlt und beschädigte bekommen. Das tut mir leid, und ich verstehe Ihren Ärger.',
  ],
  packaging: [
    'Danke für den Hinweis. Es tut mir leid, dass Ihre Bestellung nicht so verpackt war, wie sie es hätte sein sollen.',
    'Ihre Bestellung war nicht ordentlich verpackt, und Sie hatten den Ärger damit. Das tut mir leid.',
  ],
  wrong_item: [
    'Danke für den Hinweis. Es tut mir leid, dass Sie einen anderen Artikel erhalten haben als den bestellten.',
    'Sie haben etwas anderes bekommen, als Sie bestellt haben. Das tut mir leid, ebenso die Mühe, die Sie nun damit haben.',
  ],
  item_missing: [
    'Danke für den Hinweis. Es tut mir leid, dass in Ihrer Lieferung etwas gefehlt hat.',
    'Ein Teil dessen, was Sie bezahlt haben, war nicht im Paket. Das tut mir leid, und ich verstehe Ihren Ärger.',
  ],
  not_as_described: [
    'Danke für den Hinweis. Es tut mir leid, dass der Artikel nicht dem entspricht, was Sie nach der Beschreibung erwartet haben.',
    'Was Sie erhalten haben, ist nicht das, was die Beschreibung erwarten ließ. Das tut mir leid; ich verstehe Ihre Enttäuschung.',
  ],
  product_quality: [
    'Danke für den Hinweis. Es tut mir leid, dass der Artikel nicht so ist, wie er sein sollte.',
    'Der Artikel hat Sie enttäuscht, und ich verstehe Ihren Ärger. Das tut mir leid.',
  ],
  customer_service: [
    'Vielen Dank für Ihre Nachricht. Es tut mir leid, dass wir Ihnen bisher nicht besser geholfen haben.',
    'Sie haben von uns Hilfe erwartet und keine bekommen. Das tut mir leid, und ich verstehe Ihren Ärger.',
  ],
  refund_problem: [
    'Vielen Dank für Ihre Nachricht. Es tut mir leid, dass Ihre Erstattung noch offen ist.',
    'Sie warten auf Ihr Geld, und ich verstehe Ihren Ärger. Es tut mir leid, dass das noch offen ist.',
  ],
  price: ['Vielen Dank für Ihre Nachricht. Ich verstehe, dass der Preis nicht Ihren Erwartungen entspricht.'],
  praise: ['Vielen Dank für Ihre freundlichen Worte. Schön, dass alles gut geklappt hat.'],
  return: [
    'Vielen Dank für Ihre Nachricht zur Rücksendung.',
    'Es tut mir leid, dass Ihnen die Rücksendung so viel Mühe macht.',
  ],
  cancel: ['Vielen Dank für Ihre Nachricht zur Stornierung Ihrer Bestellung.'],
  address: ['Vielen Dank für Ihre Nachricht zur Lieferadresse.'],
  invoice: ['Vielen Dank für Ihre Nachricht zur Rechnung.'],
  product_question: ['Vielen Dank für Ihre Frage zum Artikel.'],
  order_status: [
    'Vielen Dank für Ihre Nachricht. Ich verstehe, dass Sie wissen möchten, wo Ihre Bestellung ist.',
    'Es tut mir leid, dass Sie nach Ihrer Bestellung fragen müssen.',
  ],
  problem: [
    'Danke, dass Sie sich melden. Es tut mir leid, dass es mit Ihrer Bestellung Schwierigkeiten gab.',
    'Ich verstehe Ihren Ärger, und es tut mir leid, dass Sie mit dieser Bestellung solche Schwierigkeiten hatten.',
  ],
  question: ['Vielen Dank für Ihre Nachricht.'],
};
