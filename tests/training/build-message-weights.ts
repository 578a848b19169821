import { MESSAGE_PLACES, messageFeaturesOf } from '../../lib/domain/message/triage/message-features';
import { type Judgement, judgements, type Scores, scoresOf } from '../../lib/domain/message/triage/message-scores';
import { readMessage } from '../../lib/domain/message/triage/read-message';
import { fitMessages } from './fit-messages';
import { type MessageExample, readCommentsAsMessages, readMessageCorpus } from './message-corpus';

// Written as the weights of the topics are: how many noughts stand before each weight that is none, and its level apart from that.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const MIDDLE = 15;
const STEP = 0.06;
const FOLDS = 10;

/** Whether a judgement holds of an example; undefined where it was not noted. */
const holdsOf: Record<Judgement, (example: MessageExample) => boolean | undefined> = {
  open: ({ needsAnswer }) => needsAnswer,
  danger: ({ danger }) => danger,
  upset: ({ anger }) => (anger === undefined ? undefined : anger > 0),
  angry: ({ anger }) => (anger === undefined ? undefined : anger > 1),
};

export type MessageTrained = {
  example: MessageExample;
  read: ReturnType<typeof readMessage>;
  places: readonly number[];
};

/** The examples with what is read off them. */
export const readMessageSamples = (
  examples: readonly MessageExample[] = [...readMessageCorpus(), ...readCommentsAsMessages()],
): MessageTrained[] =>
  examples.map((example) => {
    const read = readMessage(example.text, example.language);
    return { example, read, places: [...messageFeaturesOf(read)] };
  });

/** The faintest weights say next to nothing and would take up most of the file. */
const rounded = (value: number): number =>
  Math.abs(value) < STEP ? 0 : Math.sign(value) * Math.min(MIDDLE, Math.round(Math.abs(value) / STEP)) * STEP;

/** Weights of all judgements one behind the other, and their offsets, as they are written. */
export function learn(samples: readonly MessageTrained[]): { weights: Float64Array; offsets: number[] } {
  const models = judgements.map((judgement) =>
    fitMessages(
      samples.flatMap(({ places, example }) => {
        const holds = holdsOf[judgement](example);
        return holds === undefined ? [] : [{ places, holds, weight: judgement === 'open' ? example.weight : 1 }];
      }),
    ),
  );
  const weights = new Float64Array(MESSAGE_PLACES * models.length);
  models.forEach((model, at) => {
    weights.set(model.weights.map(rounded), at * MESSAGE_PLACES);
  });
  return { weights, offsets: models.map(({ offset }) => Number(offset.toFixed(3))) };
}

/** Scores of each example by weights that were learned without its tenth. */
export function heldOutScores(samples: readonly MessageTrained[]): Scores[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(samples.filter((_sample, at) => at % FOLDS !== fold)),
  );
  return samples.map(({ places }, at) => {
    const { weights = [], offsets = [] } = models[at % FOLDS] ?? {};
    return scoresOf(places, weights, offsets);
  });
}

/** The text of `lib/domain/message/triage/weights.ts`, the same to the byte for the same examples. */
export function buildMessageWeights(samples = readMessageSamples()): string {
  const { weights, offsets } = learn(samples);
  const most = LETTERS.length - 1;
  let [gaps, levels, gap] = ['', '', 0];
  for (const weight of weights) {
    if (weight === 0) gap++;
    else {
      gaps += LETTERS.charAt(most).repeat(Math.floor(gap / most)) + LETTERS.charAt(gap % most);
      levels += LETTERS.charAt(Math.round(weight / STEP) + MIDDLE);
      gap = 0;
    }
  }
  return `// Made by "npm run train" out of tests/training/data/messages, which was written for it: not to be edited.
export const LETTERS = '${LETTERS}';
export const MIDDLE = ${MIDDLE};
export const STEP = ${STEP};
export const offsets: readonly number[] = [${offsets.join(', ')}];
export const gaps =
  '${gaps}';
export const levels =
  '${levels}';
`;
}
