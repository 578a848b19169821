import type { Example } from '../../rule';
import { answeringOf, sureOf } from '../missing/answering';
import { answer, unasked } from '../missing/examples';
import { lacks } from '../missing/judge';
import { grounds } from '../missing/sources';
import type { DraftRule, ReadDraft } from '../reply';

/** Something went wrong for the buyer, and the draft neither offers nor announces anything that helps. */
const rule: DraftRule = {
  id: 'no-remedy',
  flag: 'no-remedy',
  group: 'missing',
  severity: 'advice',
  text: 'checkNoRemedy',
  grounds: [grounds.explain, grounds.hold],
  evaluate(draft) {
    const answering = answeringOf(draft);
    if (!answering || !lacks('no-remedy', answering.weighable, sureOf(answering, 'no-remedy'))) return [];
    return answering.public
      ? [
          {
            fill: [],
            text: 'checkNoRemedyPublic',
            better: { words: 'This is how we have put it right: ___.', place: 'end' },
          },
        ]
      : [{ fill: [], better: { words: 'I am looking into it and will write to you by ___.', place: 'end' } }];
  },
};
export default rule;

const leaks = 'The bottle leaks in my bag, laptop got wet.';

export const examples: readonly Example<ReadDraft>[] = [
  {
    because: 'only the words that everybody gets',
    given: answer(
      leaks,
      'Thank you for your message and we apologise for the inconvenience. Your satisfaction is our top priority.',
    ),
    finds: 1,
  },
  { because: 'only an apology', given: answer(leaks, 'We are very sorry about the bottle.'), finds: 1 },
  {
    because: 'only an apology, in public',
    given: answer('The bottle leaks.', 'We are very sorry that the bottle leaks.', { mode: 'public' }),
    finds: 1,
  },
  { because: 'a refund', given: answer(leaks, 'So sorry about the bottle. We have refunded you in full.'), finds: 0 },
  { because: 'a replacement', given: answer(leaks, 'So sorry! A new bottle is on its way to you.'), finds: 0 },
  {
    because: 'a date by which there is an answer',
    given: answer(leaks, 'I am sorry about the bottle. I will look into it and write to you by Friday.'),
    finds: 0,
  },
  {
    because: 'a question that moves it on',
    given: answer(
      leaks,
      'I am sorry about the leak. Could you send me a photo of the lid, so that I can send the right part?',
    ),
    finds: 0,
  },
  {
    because: 'nothing went wrong',
    given: answer('Is it 1 l?', 'It holds 0.75 l.', { triage: { problem: false } }),
    finds: 0,
  },
  { because: 'what it answers is not known', given: unasked('We are very sorry.'), finds: 0 },
];
