import { plusDays } from '../calendar';
import type { Day } from '../ids';
import type { FilledSnippet } from '../message/message-view';
import type { Currency } from '../money';
import type { Draft } from '../reply/reply';
import { textLanguages } from '../text/text';
import { fillSnippet } from './fill';
import { languageIn } from './locale';
import type { Snippet } from './snippet';
import type { SnippetValues } from './snippet-values';
import { withBuyer } from './with-buyer';

type SampledText = Pick<Snippet, 'id' | 'name' | 'language' | 'text'>;

/** Currencies of languages, for the sample alone; the others show euros. */
const currencies: Partial<Record<string, Currency>> = { en: 'USD', ja: 'JPY', pt: 'BRL', sv: 'SEK', pl: 'PLN' };

/** A made-up order, to show a text with. @param product what its product is called. */
export function sampleValues(language: string, product: string, today: Day): SnippetValues {
  const currency = currencies[languageIn(language)] ?? 'EUR';
  const money = (amount: number) => ({ amount: currency === 'JPY' ? amount : amount + 99, currency });
  return {
    order: '000-0000001-0000002',
    products: [product],
    quantity: 1,
    purchasedOn: plusDays(today, -6),
    shipBy: plusDays(today, -4),
    deliverBy: plusDays(today, -1),
    tracking: ['SAMPLE000000001'],
    shipping: money(400),
    paid: money(2400),
    refunded: money(400),
    refundLeft: { amount: 2000, currency },
    today,
  };
}

/** A text filled with the sample, the name of a made-up buyer included. */
export function sampleFilled(text: SampledText, values: SnippetValues): FilledSnippet {
  return withBuyer(fillSnippet(text, values), 'Alex Sample');
}

/** A text as it would stand in the reply box with the sample, for the check of replies. */
export function sampleDraft(snippet: SampledText, values: SnippetValues): Draft {
  const {
    order = '',
    paid,
    refunded,
    refundLeft,
    shipping,
    purchasedOn,
    shipBy,
    deliverBy,
    tracking,
    today = '',
  } = values;
  return {
    text: sampleFilled(snippet, values).text,
    mode: 'answer',
    language: textLanguages.find((each) => each === languageIn(snippet.language)) ?? 'other',
    today,
    order: {
      orderId: order,
      amounts: [shipping, paid, refunded, refundLeft].filter((each) => each !== undefined),
      days: [purchasedOn, shipBy, deliverBy].filter((each) => each !== undefined),
      tracking: tracking ?? [],
    },
  };
}
