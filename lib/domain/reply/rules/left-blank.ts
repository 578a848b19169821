import type { Example } from '../../rule';
import { grounds } from '../missing/sources';
import { example, type PolicyExample } from '../policy/policy-example';
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

export const examples: readonly Example<PolicyExample>[] = [
  example('a line to write on', 'I am finding out and you will hear of it by ___.', 1),
  example('a short line', 'We will write to you by __ at noon.', 1),
  example('variables of a ready text', 'Dear {buyer}, your order {order} ships today.', 2),
  example('a brace too many', 'Your order {order}} ships today.', 1),
  example('braces as other programs write them', 'Hello {{first name}}, thank you.', 1),
  example('brackets', 'Hello [NAME], we send it on [DATE].', 2),
  example('brackets that say what to do', 'Hello [insert customer’s first name here].', 1),
  example('angle brackets', 'Hello <name>, your parcel <Tracking Number> is on its way.', 2),
  example('crosses', 'You will have it by XXX, order XXX-XXXXXXX-XXXXXXX.', 2),
  example('an amount that is not there yet', 'We refund $XX.XX today.', 1),
  example('a field of a mailing', 'Dear %FIRST_NAME%, thank you.', 1),
  example('in German', 'Guten Tag [Ihr Name], bis [Datum].', 2, 'de'),
  example('in French', 'Bonjour [nom du client],', 1, 'fr'),
  example('in Spanish', 'Hola [nombre], llega el [fecha].', 2, 'es'),
  example('in Italian', 'Gentile [nome del cliente],', 1, 'it'),
  example('rings, in Japanese', '○○様、ご連絡ありがとうございます。', 1, 'ja'),
  example('a number of an order', 'Order 114-0000001-0000002 ships today.', 0),
  example('a price', 'It was $24.99, or 24,99 €, less 10 %.', 0),
  example('faces', 'Thank you ^_^ (^__^) -__- T__T >___< :-] :} (:', 0),
  example('a mark of a footnote', 'The guide [1] has it (see below), and page [2] too.', 0),
  example('a remark in brackets', 'The plug [UK] fits [see the picture on the page].', 0),
  example('a title of a product', 'The [Upgraded] Lamp [2 Pack] {2026} has gone out.', 0),
  example('a link as in Markdown', 'See [the order page](https://www.amazon.com/orders).', 0),
  example('words between marks', 'We are __very__ sorry, and **so** is the team.', 0),
  example('a name for a file', 'The file is lamp__manual_2.pdf, the part ABX_200.', 0),
  example('a ruled line', '____________________', 0),
  example('a card of which the end is told', 'The refund goes to the card XXXX-XXXX-XXXX-1234, xxx.', 0),
  example('a size', 'We have it in XXL and XXXL.', 0),
  example('a heading', '[Order number]: 114-0000001-0000002', 0),
  example('less and more', 'It needs < 5 W, and a room of > 3 m <3.', 0),
];
