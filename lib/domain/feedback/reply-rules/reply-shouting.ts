import type { Example, Rule } from '../../rule';
import { at, matches, type PublicReply } from './says';
import { grounds } from './sources';

/** Three words or more in capitals in a row: one may be an abbreviation, two a name. */
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]+(?:[\s,;:!?.-]+(?:\p{Lu}[\p{Lu}'’]*|[AIYEOÈÀ])(?![\p{L}\p{N}])){2,}/gu;
/** Marks of exclamation or question in a row. */
const MARKS = /[!?]{2,}/g;

/** Capitals and marks that read as shouting. */
const rule: Rule<PublicReply> = {
  id: 'reply-shouting',
  severity: 'advice',
  text: 'replyShouting',
  grounds: [grounds.staysPolite],
  evaluate: ({ text }) => at([...matches(text, CAPITALS), ...matches(text, MARKS)].sort((a, b) => a.start - b.start)),
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'capitals', given: { text: 'THE LAMP WAS SENT on Monday.', language: 'en' }, finds: 1 },
  { because: 'marks', given: { text: 'We sent it on Monday!!!', language: 'en' }, finds: 1 },
  {
    because: 'an abbreviation',
    given: { text: 'The USB cable and an LED lamp are on their way!', language: 'en' },
    finds: 0,
  },
  { because: 'a script without capitals', given: { text: '申し訳ございません。', language: 'ja' }, finds: 0 },
];
