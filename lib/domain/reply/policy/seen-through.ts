import { undisguised } from '../../text/undisguised';
import type { SentenceRule } from '../reply';

/** What a rule says of a sentence, read as a person reads it: "４１５-５５５-０１９９" is a number, and so is one with signs between that nobody sees. */
export const seenThrough =
  (evaluate: SentenceRule['evaluate']): SentenceRule['evaluate'] =>
  (sentence) => {
    const seen = undisguised(sentence.text);
    if (!seen) return evaluate(sentence);
    return evaluate({ ...sentence, text: seen.text }).map((found) => {
      const { start, end } = found;
      return start === undefined || end === undefined ? found : { ...found, ...seen.placeOf({ start, end }) };
    });
  };
