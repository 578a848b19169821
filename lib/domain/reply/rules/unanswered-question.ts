import type { Example } from '../../rule';
import { answeringOf, sureOf } from '../missing/answering';
import { answer, unasked } from '../missing/examples';
import { unansweredIn } from '../missing/judge';
import { grounds } from '../missing/sources';
import type { DraftRule, ReadDraft } from '../reply';

/** More of a question than this is not quoted, in letters. */
const QUOTED = 80;

function quoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length <= QUOTED ? words : `${words.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;
}

/** The buyer asked something, and the draft neither answers it nor says when it will. Each question is found for itself. */
const rule: DraftRule = {
  id: 'unanswered-question',
  flag: 'unanswered-question',
  group: 'missing',
  severity: 'advice',
  text: 'checkUnansweredQuestion',
  grounds: [grounds.helpful, grounds.hold],
  evaluate(draft) {
    const answering = answeringOf(draft);
    if (!answering) return [];
    return unansweredIn(answering.weighable, sureOf(answering, 'unanswered-question')).map(({ start, end }) => {
      const question = quoted(answering.message.slice(start, end));
      const words = `You asked: “${question}” I am finding out and will answer that by ___.`;
      return { fill: [question], better: { words, place: 'end' } };
    });
  },
};
export default rule;

const swap = 'Can you swap it and how long will that take?';
const calm = { triage: { problem: false } };

export const examples: readonly Example<ReadDraft>[] = [
  {
    because: 'talks of something else',
    given: answer(
      'When will the black version be back in stock?',
      'Thank you for your interest in our boots! They are handmade in Portugal.',
      calm,
    ),
    finds: 1,
  },
  {
    because: 'only the words that everybody gets',
    given: answer(
      'where is my parcel?',
      'Thank you for contacting Brellow Home. Your message is important to us and we value every customer.',
    ),
    finds: 1,
  },
  {
    because: 'hello, and nothing asked yet',
    given: answer('Are you there?', 'Hello! How may I help?', calm),
    finds: 0,
  },
  { because: 'yes', given: answer('Is the cover washable?', 'Yes, it is, at 40 degrees.', calm), finds: 0 },
  { because: 'a date', given: answer('When does it ship?', 'It ships tomorrow before noon.', calm), finds: 0 },
  { because: 'both of two', given: answer(swap, 'Yes, we will gladly swap it. It takes three days.'), finds: 0 },
  { because: 'nothing was asked', given: answer('The lamp is lovely.', 'That is nice to hear.', calm), finds: 0 },
  { because: 'what it answers is not known', given: unasked('Thank you for your message.'), finds: 0 },
];
