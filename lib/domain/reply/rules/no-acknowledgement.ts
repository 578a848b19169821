import type { Example } from '../../rule';
import { answeringOf, sureOf } from '../missing/answering';
import { answer, unasked } from '../missing/examples';
import { lacks } from '../missing/judge';
import { grounds } from '../missing/sources';
import type { DraftRule, ReadDraft } from '../reply';

/** Something went wrong for the buyer, and the draft does not take up what: any other buyer could have been sent it. */
const rule: DraftRule = {
  id: 'no-acknowledgement',
  flag: 'no-acknowledgement',
  group: 'missing',
  severity: 'advice',
  text: 'checkNoAcknowledgement',
  grounds: [grounds.helpful],
  evaluate(draft) {
    const answering = answeringOf(draft);
    if (!answering || !lacks('no-acknowledgement', answering.weighable, sureOf(answering, 'no-acknowledgement')))
      return [];
    const words = answering.public ? 'We have read what happened: ___.' : 'I can see what went wrong: ___.';
    return [{ fill: [], better: { words, place: 'start' } }];
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
  {
    because: 'asks what the buyer has said',
    given: answer(
      leaks,
      'Dear customer, we are sorry for the inconvenience. Could you please describe the problem with your order?',
    ),
    finds: 1,
  },
  {
    because: 'names what happened',
    given: answer(leaks, 'We are sorry that the bottle leaked on your laptop.'),
    finds: 0,
  },
  {
    because: 'says the same in other words',
    given: answer(
      'Where is my parcel? It never came.',
      'I am sorry it got lost on the way. A second one leaves today.',
    ),
    finds: 0,
  },
  {
    because: 'short, and puts it right',
    given: answer('got 2 of 3 pillowcases', 'So sorry! Third one ships today.'),
    finds: 0,
  },
  { because: 'what it answers is not known', given: unasked('Your message is important to us.'), finds: 0 },
  {
    because: 'nothing went wrong',
    given: answer('Is the lamp dimmable?', 'Yes, it is.', { triage: { problem: false } }),
    finds: 0,
  },
];
