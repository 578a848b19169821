import type { Example } from '../../rule';
import type { Span } from '../../text/text';
import type { SentenceRule } from '../reply';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { inSmall } from '../words/in-small';

/** Two words or more of capitals in a row, one of them longer than an abbreviation. */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}'’]+(?:[\s,;:!?.]+(?:\p{Lu}[\p{Lu}'’]*|\d+)(?![\p{L}\p{N}-]))+/gu;
const WORD = /\p{Lu}[\p{Lu}'’]+/gu;
/** Marks in a row, a mixture too. */
const MARKS = /[!?]{2,}|(?:! ){2,}/g;
/** Short words that abbreviate nothing: where they are in capitals, somebody is loud. */
const LOUD =
  /^(?:NOT|NO|NEVER|YES|WE|YOU|YOUR|IS|ARE|DO|DID|THE|THIS|THAT|IT|ALL|MUST|CAN|WILL|AND|OUR|NOW|STOP|READ|WHAT|WHY|HOW|NICHT|SIE|WIR|DAS|IST|PAS|NOUS|VOUS|NON|NOI|LEI|USTED|ES)$/;
/** One word of capitals that is neither an abbreviation nor a code. */
const ALONE =
  /(?<![\p{L}\p{N}-])(?:NOT|NEVER|ALWAYS|MUST|STOP|BEFORE|IMMEDIATELY|YOUR|ATTACHED|WRONG|ANYTHING|NOTHING)(?![\p{L}\p{N}-])/gu;

const spans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Whether words in capitals are more than names of things ("USB-C LED", "ABS EN"). */
function loud(words: string): boolean {
  const all = words.match(WORD) ?? [];
  return (
    all.some((word) => LOUD.test(word)) ||
    all.filter((word) => word.length > 4).length > 1 ||
    // One long word and two that are no abbreviations of three letters.
    (all.some((word) => word.length > 5) && all.filter((word) => word.length > 3).length > 2)
  );
}

/** Capitals and marks that read as shouting. */
const rule: SentenceRule = {
  id: 'shouting',
  flag: 'shouting',
  group: 'tone',
  severity: 'advice',
  text: 'checkShouting',
  grounds: [toneGrounds.professional],
  evaluate({ text, language }) {
    const capitals = spans(text, CAPITALS).filter(({ start, end }) => loud(text.slice(start, end)));
    const marks = spans(text, MARKS);
    const alone = capitals.length > 0 ? [] : spans(text, ALONE);
    return [...capitals, ...marks, ...alone]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end }) => {
        const words = text.slice(start, end);
        const mark = words.charAt(0);
        const better = /[!?]/.test(mark)
          ? words.includes('?')
            ? '?'
            : '!'
          : inSmall(words, text.slice(0, start), language);
        return {
          start,
          end,
          fill: [],
          ...(better !== undefined && { better: { words: better, place: 'instead' as const } }),
        };
      });
  },
};
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'capitals', given: { text: 'THE LAMP WAS SENT on Monday.', language: 'en' }, finds: 1 },
  { because: 'marks', given: { text: 'We sent it on Monday!!!', language: 'en' }, finds: 1 },
  { because: 'one word that is stressed', given: { text: 'It is NOT included.', language: 'en' }, finds: 1 },
  {
    because: 'names in capitals',
    given: { text: 'The USB-C cable and an LED lamp come by USPS.', language: 'en' },
    finds: 0,
  },
  { because: 'codes', given: { text: 'The part is ABX-200 EN ISO 9001.', language: 'en' }, finds: 0 },
  { because: 'a script without capitals', given: { text: '申し訳ございません。', language: 'ja' }, finds: 0 },
  { because: 'without a stop', given: { text: 'HELLO ARE YOU THERE', language: 'en' }, finds: 1 },
  { because: 'no small words among them', given: { text: 'SHOUTING VERY LOUD', language: 'en' }, finds: 1 },
  {
    because: 'codes of four letters',
    given: { text: 'With HDMI, MIDI and DDR5 XLR4 HDCP.', language: 'en' },
    finds: 0,
  },
];
