import type { Money } from '../../money';
import type { Example } from '../../rule';
import { example, exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule, ReplyFound } from '../reply';
import { type AmountSaid, amountsIn } from '../words/amounts';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';

/** What is offered in part, or is no claim about the order. */
const offered = phrases({
  en: String.raw`
    (?:back|partial|part|goodwill|compensat\w*|off|credit\w*|voucher|towards|offer\w*|difference|for the|extra|more|less|customs|duty|fee|costs?|instead|half)`,
  de: String.raw`(?:zuruck|teil\w*|kulanz|gutschr\w*|nachlass|nachlas|rabatt|entschadig\w*|anbieten|zoll|kostet|statt)`,
  fr: String.raw`(?:partiel\w*|geste|dedommag\w*|remise|avoir|offr\w*|proposons|propose|frais|coute)`,
  es: String.raw`(?:parcial|compensa\w*|descuento|abon\w*|ofrec\w*|gastos|cuesta)`,
  it: String.raw`(?:parzial\w*|sconto|risarc\w*|compens\w*|offr\w*|spese|costa)`,
});

/** What others ask for, in whichever currency. */
const duties = phrases({
  en: String.raw`(?:customs|duty|duties|import|tax\w*|vat)`,
  de: String.raw`(?:zoll\w*|einfuhr\w*|steuer\w*)`,
  fr: String.raw`(?:douan\w*|taxes?|tva)`,
  es: String.raw`(?:aduan\w*|impuestos?|iva)`,
  it: String.raw`(?:dogan\w*|tasse|imposte|iva)`,
});

const closest = (amount: Money, known: readonly Money[]): Money | undefined =>
  [...known].sort((a, b) => Math.abs(a.amount - amount.amount) - Math.abs(b.amount - amount.amount))[0];

/** What is said of an amount of a sentence; nothing where it is one of the order's. */
function judge({ start, end, money }: AmountSaid, text: string, amounts: readonly Money[]): ReplyFound[] {
  const known = amounts.filter(({ currency }) => currency === money?.currency);
  const next = money && closest(money, known);
  if (money && next)
    return Math.abs(next.amount) === Math.abs(money.amount) ? [] : [{ start, end, fill: [money, next] }];
  // Written in a way that no currency can be read from: it cannot be told either that it is the order's.
  const own = amounts[0]?.currency ?? '';
  return [{ start, end, text: 'checkOtherCurrency', fill: [text.slice(start, end).trim(), own] }];
}

/** An amount that is on no line of the order, or in another currency; only said, where it is a part that is offered. */
const rule: DraftRule = {
  id: 'other-amount',
  group: 'accurate',
  severity: 'advice',
  text: 'checkOtherAmount',
  grounds: [FROM_ORDER],
  evaluate({ sentences, order, language }) {
    const amounts = order?.amounts ?? [];
    const [first] = amounts;
    if (!first) return [];
    return sentences.flatMap(({ start, text }) => {
      const found = amountsIn(text, language, first.currency).flatMap((said) => judge(said, text, amounts));
      if (found.length === 0) return [];
      const isOwed = duties(text, language).length > 0;
      const severity = offered(text, language).length > 0 ? 'info' : 'advice';
      return found
        .filter(({ text: name }) => name === undefined || !isOwed)
        .map((each) => {
          const place = at({ start: start + (each.start ?? 0), end: start + (each.end ?? 0) });
          return { ...each, ...place, fill: each.fill, severity } as const;
        });
    });
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  example('another', 'You paid $21.99 for it.', 1, 'en', { order: exampleOrder }),
  example('a part that is offered', 'I can give you $5 back.', 1, 'en', { order: exampleOrder }),
  example('in German', 'Sie haben 21,99 $ bezahlt.', 1, 'de', { order: exampleOrder }),
  example('the order’s', 'We refund $19.99 today, and $4.99 for shipping.', 0, 'en', { order: exampleOrder }),
  example('no amount', 'We refund 20 % today, 3 x 5 W.', 0, 'en', { order: exampleOrder }),
  example('nothing is known of the order’s', 'You paid $21.99.', 0, 'en', {
    order: { orderId: '114-0000001-0000002' },
  }),
  example('another currency', 'Customs asked for €14.', 0, 'en', { order: exampleOrder }),
  example('in another currency', 'We refunded €19.99.', 1, 'en', { order: exampleOrder }),
  example('in another currency', 'We refunded £19.99.', 1, 'en', { order: exampleOrder }),
  example('in another currency', 'We refunded 19.99 pounds.', 1, 'en', { order: exampleOrder }),
  example('in another currency', 'Sie haben CHF 19.99 bezahlt.', 1, 'de', { order: exampleOrder }),
  example('worded', 'We refunded 18 dollars.', 1, 'en', { order: exampleOrder }),
  example('in words', 'We refunded eighteen dollars.', 1, 'en', { order: exampleOrder }),
  example('in words, with cents', 'We refunded one hundred and nineteen dollars and ninety-nine cents.', 1, 'en', {
    order: exampleOrder,
  }),
  example('without a currency', 'You will get 18.00 back.', 1, 'en', { order: exampleOrder }),
  example('worded, in French', 'Nous avons remboursé 19,99 euros.', 1, 'fr', { order: exampleOrder }),
  example('worded, in Spanish', 'Le reembolsamos 18,00 dólares.', 1, 'es', { order: exampleOrder }),
  example(
    'the order’s, worded',
    'You paid 19.99 dollars, and nineteen dollars and ninety-nine cents are back.',
    0,
    'en',
    { order: exampleOrder },
  ),
  example('the order’s, without a currency', 'You will get 19.99 back.', 0, 'en', { order: exampleOrder }),
  example('a time', 'We refund it at 10.30, between 12.00 and 14.00, by 19.00.', 0, 'en', { order: exampleOrder }),
  example('a measure', 'The 12.50 cm tube you paid for weighs 3.25 kg.', 0, 'en', { order: exampleOrder }),
  example('a weight', 'It carries 40 pounds.', 0, 'en', { order: exampleOrder }),
  example('a weight, in German', 'Sie wiegt 3 Pfund.', 0, 'de', { order: exampleOrder }),
  example('duties in the currency of a country', 'Customs asked for 14 euros.', 0, 'en', { order: exampleOrder }),
];
