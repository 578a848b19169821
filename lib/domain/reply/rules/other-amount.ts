import type { Money } from '../../money';
import { readMoney } from '../../read-money';
import type { Example } from '../../rule';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { phrases, placesOf } from '../words/phrases';

const MARK = String.raw`(?:US|CA|A|MX|R|S)?[$€£¥₹]|(?:USD|EUR|GBP|CAD|AUD|MXN|BRL|SEK|PLN|INR|JPY|SGD|zł|kr)\b`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${MARK}) ?\d{1,9}(?:[.,' ]\d{2,3}){0,3}(?![\d])|(?<![\p{L}\d.,$€£¥₹])\d{1,9}(?:[.,' ]\d{2,3}){0,3} ?(?:${MARK})`,
  'gu',
);
/** What is offered in part, or is no claim about the order. */
const offered = phrases({
  en: String.raw`
    (?:back|partial|part|goodwill|compensat\w*|off|credit\w*|voucher|towards|offer\w*|difference|for the|extra|more|less|customs|duty|fee|costs?|instead|half)`,
  de: String.raw`(?:zuruck|teil\w*|kulanz|gutschr\w*|nachlass|nachlas|rabatt|entschadig\w*|anbieten|zoll|kostet|statt)`,
  fr: String.raw`(?:partiel\w*|geste|dedommag\w*|remise|avoir|offr\w*|proposons|propose|frais|coute)`,
  es: String.raw`(?:parcial|compensa\w*|descuento|abon\w*|ofrec\w*|gastos|cuesta)`,
  it: String.raw`(?:parzial\w*|sconto|risarc\w*|compens\w*|offr\w*|spese|costa)`,
});

function nearest(amount: Money, known: readonly Money[]): Money | undefined {
  return [...known].sort((a, b) => Math.abs(a.amount - amount.amount) - Math.abs(b.amount - amount.amount))[0];
}

/** An amount that is on no line of the order; only said, where it is a part that is offered. */
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
    return sentences.flatMap(({ start, text }) =>
      placesOf(text, AMOUNT).flatMap((span) => {
        const amount = readMoney(text.slice(span.start, span.end), first.currency);
        const known = amounts.filter(({ currency }) => currency === amount?.currency);
        const next = amount && nearest(amount, known);
        if (!amount || !next || Math.abs(next.amount) === Math.abs(amount.amount)) return [];
        const severity = offered(text, language).length > 0 ? 'info' : 'advice';
        return [
          { ...at({ start: start + span.start, end: start + span.end }), severity, fill: [amount, next] } as const,
        ];
      }),
    );
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'another',
    given: {
      text: 'You paid $21.99 for it.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'a part that is offered',
    given: {
      text: 'I can give you $5 back.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'in German',
    given: {
      text: 'Sie haben 21,99 $ bezahlt.',
      language: 'de',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'the order’s',
    given: {
      text: 'We refund $19.99 today, and $4.99 for shipping.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'no amount',
    given: {
      text: 'We refund 20 % today, 3 x 5 W.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'nothing is known of the order’s',
    given: { text: 'You paid $21.99.', language: 'en', order: { orderId: '114-0000001-0000002' } },
    finds: 0,
  },
  {
    because: 'another currency',
    given: {
      text: 'Customs asked for €14.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
];
