import type { Example } from '../../rule';
import { grounds } from '../missing/sources';
import type { PolicyExample } from '../policy/policy-example';
import type { SentenceRule } from '../reply';
import { blanksIn } from '../words/blanks';
import { at } from '../words/lines';

/** A place that somebody still has to fill in: sent as it is, the buyer reads "Dear {buyer}", or a date that was never named. */
const rule: SentenceRule = {
  id: 'left-blank',
  group: 'missing',
  severity: 'warning',
  text: 'checkLeftBlank',
  grounds: [grounds.helpful],
  evaluate: ({ text }) => blanksIn(text).map(at),
};
export default rule;

const finds = (because: string, text: string, count = 1): Example<PolicyExample> => ({
  because,
  given: { text, language: 'en' },
  finds: count,
});

export const examples: readonly Example<PolicyExample>[] = [
  finds('a line to write on', 'I am finding out and will answer that by ___.'),
  finds('a short line', 'We will write to you by __ at noon.'),
  finds('variables of a ready text', 'Dear {buyer}, your order {order} ships today.', 2),
  finds('a brace too many', 'Your order {order}} ships today.'),
  finds('braces as other programs write them', 'Hello {{first name}}, thank you.'),
  finds('brackets', 'Hello [NAME], we send it on [DATE].', 2),
  finds('brackets that say what to do', 'Hello [insert customer’s first name here].'),
  finds('angle brackets', 'Hello <name>, your parcel <Tracking Number> is on its way.', 2),
  finds('crosses', 'You will have it by XXX, order XXX-XXXXXXX-XXXXXXX.', 2),
  finds('an amount that is not there yet', 'We refund $XX.XX today.'),
  finds('a field of a mailing', 'Dear %FIRST_NAME%, thank you.'),
  { because: 'in German', given: { text: 'Guten Tag [Ihr Name], bis [Datum].', language: 'de' }, finds: 2 },
  { because: 'in French', given: { text: 'Bonjour [nom du client],', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Hola [nombre], llega el [fecha].', language: 'es' }, finds: 2 },
  { because: 'in Italian', given: { text: 'Gentile [nome del cliente],', language: 'it' }, finds: 1 },
  { because: 'rings, in Japanese', given: { text: '○○様、ご連絡ありがとうございます。', language: 'ja' }, finds: 1 },
  finds('a number of an order', 'Order 114-0000001-0000002 ships today.', 0),
  finds('a price', 'It was $24.99, or 24,99 €, less 10 %.', 0),
  finds('faces', 'Thank you ^_^ (^__^) -__- T__T >___< :-] :} (:', 0),
  finds('a mark of a footnote', 'The guide [1] has it (see below), and page [2] too.', 0),
  finds('a remark in brackets', 'The plug [UK] fits [see the picture on the page].', 0),
  finds('a title of a product', 'The [Upgraded] Lamp [2 Pack] {2026} has gone out.', 0),
  finds('a link as in Markdown', 'See [the order page](https://www.amazon.com/orders).', 0),
  finds('words between marks', 'We are __very__ sorry, and **so** is the team.', 0),
  finds('a name for a file', 'The file is lamp__manual_2.pdf, the part ABX_200.', 0),
  finds('a ruled line', '____________________', 0),
  finds('a card of which the end is told', 'The refund goes to the card XXXX-XXXX-XXXX-1234, xxx.', 0),
  finds('a size', 'We have it in XXL and XXXL.', 0),
  finds('a heading', '[Order number]: 114-0000001-0000002', 0),
  finds('less and more', 'It needs < 5 W, and a room of > 3 m <3.', 0),
];
