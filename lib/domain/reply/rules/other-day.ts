import { readDay } from '../../read-date';
import type { Example } from '../../rule';
import { exampleOrder, type PolicyExample } from '../policy/policy-example';
import { FROM_ORDER } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { phrases, placesOf } from '../words/phrases';

const MONTH = String.raw`(?:jan|feb|mar|marz|apr|avr|mai|may|jun|jui|jul|aou|aug|ago|sep|set|okt|oct|ott|nov|dez|dec|dic|ene|gen|giu|lug|mag|fev|abr)\p{L}{0,7}\.?`;
const DAY = new RegExp(
  String.raw`(?<![\d./-])(?:\d{4}-\d\d?-\d\d?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:of |de |del )?${MONTH}(?:,? (?:de |del )?\d{4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)(?![\d/])`,
  'giu',
);
/** What has happened to the order, so that its day is one of the order's. What will happen is free. */
const happened = phrases({
  en: String.raw`
    (?:was|were|has been|have been|had been|got|we|i|you|it|that) (?:\S+ ){0,2}?(?:delivered|shipped|dispatched|posted|sent|ordered|bought|purchased|placed|arrived|handed over|left)
    (?:delivered|shipped|dispatched|ordered|bought|purchased|order of|order from) (?:on|by)?`,
  de: String.raw`
    (?:wurde|wurden|haben|hat|ist|war|am) (?:\S+ ){0,8}?(?:zugestellt|geliefert|versendet|versandt|verschickt|bestellt|gekauft|abgegeben|abgeschickt)
    (?:geliefert|bestellt|versendet|versandt) am`,
  fr: String.raw`(?:a ete|avez|avons|ete|est) (?:\S+ ){0,4}?(?:livree?|expediee?|envoyee?|commandee?|achetee?|remise?)`,
  es: String.raw`(?:fue|ha sido|se|hemos|usted) (?:\S+ ){0,3}?(?:entregad\w+|entrego|enviad\w+|envio|comprad\w+|compro|pedido|pidio|expedid\w+)`,
  it: String.raw`(?:e stat[oa]|abbiamo|ha|e) (?:\S+ ){0,3}?(?:consegnat\w+|spedit\w+|inviat\w+|ordinat\w+|acquistat\w+)`,
});

/** A day without a year is the last one of that name. */
function readings(words: string, language: string, today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const whole = /\d{4}|[./]\d{2}$/.test(words) ? [words] : [`${words} ${year}`, `${words} ${year - 1}`];
  const read = whole.flatMap((each) => {
    const day = readDay(
      each
        .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
        .replace(/(?<=\d)\. /, ' ')
        .replace(/ of /i, ' '),
      [language],
    );
    return day === undefined ? [] : 'day' in day ? [day.day] : day.either;
  });
  return read.filter((day) => day <= today);
}

/** A day on which something is said to have happened, and which is none of the order's. */
const rule: DraftRule = {
  id: 'other-day',
  group: 'accurate',
  severity: 'info',
  text: 'checkOtherDay',
  grounds: [FROM_ORDER],
  evaluate({ sentences, order, language, today }) {
    const known = order?.days ?? [];
    if (known.length === 0) return [];
    return sentences.flatMap(({ start, text }) => {
      if (!/\d/.test(text) || happened(text, language).length === 0) return [];
      return placesOf(text, DAY)
        .filter((span) => {
          const days = readings(text.slice(span.start, span.end), language, today);
          return days.length > 0 && !days.some((day) => known.includes(day));
        })
        .map((span) => at({ start: start + span.start, end: start + span.end }));
    });
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'another',
    given: {
      text: 'It was delivered on 4 November.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'in German',
    given: {
      text: 'Das Paket wurde am 04.11.2026 zugestellt.',
      language: 'de',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'in French',
    given: {
      text: 'Le colis a été livré le 4 novembre 2026.',
      language: 'fr',
      order: exampleOrder,
    },
    finds: 1,
  },
  {
    because: 'the order’s',
    given: {
      text: 'It was shipped on 2 November.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'in German, the order’s',
    given: {
      text: 'Es wurde am 05.11.2026 versandt.',
      language: 'de',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'what will be',
    given: {
      text: 'A new one will be with you on 30 November.',
      language: 'en',
      order: exampleOrder,
    },
    finds: 0,
  },
  {
    because: 'nothing is known of the order’s',
    given: { text: 'It was delivered on 4 November.', language: 'en', order: { orderId: '114-0000001-0000002' } },
    finds: 0,
  },
];
