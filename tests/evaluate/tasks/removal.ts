import { assessRemoval } from '../../../lib/domain/text/assess-removal';
import type { Fulfilment } from '../../../lib/domain/text/removal';
import { type TextLanguage, textLanguages } from '../../../lib/domain/text/text';
import { type Task, textOf } from '../task';

const fulfilments: readonly Fulfilment[] = ['FBA', 'FBM', 'unknown'];

const removal: Task = (given) => {
  const text = textOf(given, 'text');
  const named = given['lang'];
  // A language that is named and not covered is "other"; one that is not named is found out.
  const language: TextLanguage | undefined =
    typeof named === 'string' && /^[a-z]{2}\b/.test(named)
      ? (textLanguages.find((each) => each === named.slice(0, 2)) ?? 'other')
      : undefined;
  const { verdict, category, confidence, decisive, topics } = assessRemoval({
    text,
    rating: typeof given['rating'] === 'number' ? given['rating'] : 1,
    fulfilment: fulfilments.find((each) => each === given['fulfilment']) ?? 'unknown',
    buyShippingOnTime: typeof given['buyShippingOnTime'] === 'boolean' ? given['buyShippingOnTime'] : null,
    language,
  });
  const words = decisive.map(({ start, end }) => text.slice(start, end));
  return {
    verdict,
    category,
    confidence,
    // Words as they stand in the text: of several parts the longest.
    decisive: words.sort((one, other) => other.length - one.length)[0] ?? null,
    topics: [...new Set(topics.map(({ topic }) => topic))],
  };
};

export default removal;
