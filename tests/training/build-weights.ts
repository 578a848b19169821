import { featuresOf } from '../../lib/domain/text/features';
import { scoreOf, summaryOf } from '../../lib/domain/text/subject';
import { type Example, readCorpus } from './corpus';
import { fitClauses, fitCombination, type Linear } from './fit';

// Letters of the weights, from the most negative to the most positive; one in the middle for nought, which compresses to nothing.
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const MIDDLE = (LEVELS.length - 1) / 2;
const STEP = 0.1;
const FOLDS = 4;

type Sample = Pick<Example, 'subject'> & { clauses: ReturnType<typeof featuresOf> };
type Model = { service: Linear; product: Linear };

const fitBoth = (samples: readonly Sample[]): Model => ({
  service: fitClauses(
    samples.map(({ clauses, subject }) => ({ clauses, holds: subject === 'service' || subject === 'mixed' })),
  ),
  product: fitClauses(
    samples.map(({ clauses, subject }) => ({ clauses, holds: subject === 'product' || subject === 'mixed' })),
  ),
});

const summary = ({ clauses }: Sample, { service, product }: Model): number[] =>
  summaryOf(
    clauses.map((clause) => ({
      ...clause,
      service: scoreOf(clause.places, service.weights, service.offset),
      product: scoreOf(clause.places, product.weights, product.offset),
    })),
  );

/** How clauses combine is learned from comments that the clause weights have not seen: otherwise they seem surer than they are. */
function fitLast(samples: readonly Sample[]): number[] {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitBoth(samples.filter((_sample, at) => at % FOLDS !== fold));
    return samples
      .filter((_sample, at) => at % FOLDS === fold)
      .map((sample) => ({ values: summary(sample, model), holds: sample.subject === 'product' }));
  });
  return fitCombination(rows.flat());
}

const letters = ({ weights }: Linear): string =>
  Array.from(weights, (weight) =>
    LEVELS.charAt(Math.min(LEVELS.length - 1, Math.max(0, Math.round(weight / STEP) + MIDDLE))),
  ).join('');
const rounded = (value: number): number => Number(value.toFixed(4));

/** The text of `lib/domain/text/weights.ts`, the same to the byte for the same examples. */
export function buildWeights(): string {
  const samples = readCorpus()
    .map(({ subject, text, language }) => ({ subject, clauses: featuresOf(text, language) }))
    .filter(({ clauses }) => clauses.length > 0);
  const { service, product } = fitBoth(samples);
  return `// Made by "npm run train" out of tests/training/data, which was written for it: not to be edited.
export const LEVELS = '${LEVELS}';
export const STEP = ${STEP};
export const offset = { service: ${rounded(service.offset)}, product: ${rounded(product.offset)} };
export const combination: readonly number[] = ${JSON.stringify(fitLast(samples).map(rounded)).replaceAll(',', ', ')};
export const serviceWeights =
  '${letters(service)}';
export const productWeights =
  '${letters(product)}';
`;
}
