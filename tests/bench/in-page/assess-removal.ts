import { assessRemoval } from '../../../lib/domain/text/assess-removal';

export type RemovalBench = {
  /** Milliseconds for all texts. */
  assess(texts: readonly string[]): number;
  /** The same texts cut into words, which is the least that anything has to do with them. */
  words(texts: readonly string[]): number;
};

/** What was found, added up: nothing of the work may be left out as unused. */
let found = 0;

const timed = (texts: readonly string[], work: (text: string) => number): number => {
  const start = performance.now();
  for (const text of texts) found += work(text);
  return performance.now() - start;
};

const removal: RemovalBench = {
  assess: (texts) =>
    timed(
      texts,
      (text) => assessRemoval({ text, rating: 1, fulfilment: 'FBM', buyShippingOnTime: null }).decisive.length,
    ),
  words: (texts) =>
    timed(
      texts,
      (text) =>
        text
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{N}']+/gu)?.length ?? 0,
    ),
};

Object.assign(globalThis, { removal, found: () => found });
