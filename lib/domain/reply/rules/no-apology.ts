import type { Example } from '../../rule';
import { answeringOf, sureOf } from '../missing/answering';
import { answer, unasked } from '../missing/examples';
import { lacks } from '../missing/judge';
import { grounds } from '../missing/sources';
import type { DraftRule, ReadDraft } from '../reply';

/** Something went wrong for the buyer, and no word of the draft regrets it. */
const rule: DraftRule = {
  id: 'no-apology',
  flag: 'no-apology',
  group: 'missing',
  severity: 'advice',
  text: 'checkNoApology',
  grounds: [grounds.helpful],
  evaluate(draft) {
    const answering = answeringOf(draft);
    if (!answering || !lacks('no-apology', answering.weighable, sureOf(answering, 'no-apology'))) return [];
    const words = answering.public ? 'We are sorry that this went wrong.' : 'I am sorry that this went wrong.';
    return [{ fill: [], better: { words, place: 'start' } }];
  },
};
export default rule;

const cracked = 'The lamp arrived with a cracked shade.';

export const examples: readonly Example<ReadDraft>[] = [
  { because: 'put right, without a word of regret', given: answer(cracked, 'A new shade ships today.'), finds: 1 },
  {
    because: 'brushed off',
    given: answer('The table wobbles.', 'All tables wobble a little, thats how it is'),
    finds: 1,
  },
  {
    because: 'in public',
    given: answer(cracked, 'Our lamps are packed with great care.', { mode: 'public' }),
    finds: 1,
  },
  {
    because: 'regret for what the buyer feels',
    given: answer(cracked, 'We regret that you feel that way. A new shade ships today.'),
    finds: 1,
  },
  { because: 'sorry', given: answer(cracked, 'So sorry! A new shade ships today.'), finds: 0 },
  { because: 'sorry in other words', given: answer(cracked, 'Our bad, Sam. A new shade ships today.'), finds: 0 },
  { because: 'apologies', given: answer(cracked, 'Apologies for the cracked shade, a new one ships today.'), finds: 0 },
  {
    because: 'nothing went wrong',
    given: answer('Is the lamp dimmable?', 'Yes, it is.', { triage: { problem: false } }),
    finds: 0,
  },
  { because: 'hello, and nothing told yet', given: answer('Hi', 'Hi there, what can I do for you?'), finds: 0 },
  { because: 'nothing is written yet', given: answer(cracked, ' '), finds: 0 },
  { because: 'what it answers is not known', given: unasked('A new shade ships today.'), finds: 0 },
  {
    because: 'a message that the seller begins',
    given: answer(cracked, 'A new shade ships today.', { mode: 'proactive' }),
    finds: 0,
  },
  {
    because: 'a language that is not read',
    given: answer(cracked, 'Ein neuer Schirm geht heute raus.', { language: 'de' }),
    finds: 0,
  },
  {
    because: 'a thank-you',
    given: answer('Thank you!', 'You are welcome.', { triage: { needsAnswer: false, problem: false } }),
    finds: 0,
  },
];
