import { sellerSides } from './cues/cue';
import { type ClauseFeatures, featuresOf, PLACES } from './features';
import type { TextLanguage } from './text';
import { combination, LEVELS, offset, productWeights, STEP, serviceWeights } from './weights';

/** What a clause speaks of, as scores: above 0 it does rather than not. */
export type ClauseScores = ClauseFeatures & { service: number; product: number };

/** What a comment is about. */
export type Subject = {
  clauses: readonly ClauseScores[];
  /** How surely all of it is about the product and none of it about the seller's side: 0 to 1; 0 for a text without words. */
  review: number;
};

const decoded = new Map<string, Float32Array>();

/** One letter a weight, in the order of `LEVELS`, of which the middle one is nought. Decoded once, at first use. */
function weightsOf(letters: string): Float32Array {
  const known = decoded.get(letters);
  if (known) return known;
  const levels = new Map([...LEVELS].map((letter, at) => [letter, (at - (LEVELS.length - 1) / 2) * STEP]));
  const weights = Float32Array.from({ length: PLACES }, (_, place) => levels.get(letters.charAt(place)) ?? 0);
  decoded.set(letters, weights);
  return weights;
}

/** The sum of the weights at some places. A plain loop: it runs a hundred million times in training. */
export function scoreOf(places: readonly number[], weights: ArrayLike<number>, start: number): number {
  let sum = start;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What the clauses of a comment amount to, for the last step. "Entire" turns on the clause that speaks most of the seller's side,
 * so the strongest clause counts, not the average alone.
 */
export function summaryOf(clauses: readonly ClauseScores[]): number[] {
  const service = clauses.map((clause) => clause.service);
  const product = clauses.map((clause) => clause.product);
  const [mostService, mostProduct] = [Math.max(...service), Math.max(...product)];
  const cued = clauses.filter(({ cues }) => cues.some(({ kind }) => sellerSides.includes(kind)));
  const mostCued = Math.max(-4, ...cued.map((clause) => clause.service));
  const mostBare = Math.max(-4, ...clauses.filter((clause) => !cued.includes(clause)).map((clause) => clause.service));
  const words = Math.log1p(clauses.reduce((sum, each) => sum + each.words, 0));
  const kinds = new Set(clauses.flatMap(({ cues }) => cues.map(({ kind }) => kind)));
  const sides = sellerSides.filter((kind) => kinds.has(kind)).length;
  return [
    1,
    mostService,
    mostProduct,
    mean(service),
    mean(product),
    sides > 0 ? 1 : 0,
    sides > 1 ? 1 : 0,
    kinds.has('quality') ? 1 : 0,
    kinds.has('arrival') ? 1 : 0,
    words,
    Math.max(0, mostService),
    Math.max(0, mostProduct),
    logistic(mostService),
    mostCued,
    mostBare,
    logistic(mostCued),
    logistic(mostBare),
    sides === 0 ? words : 0,
    sides === 0 && kinds.has('quality') ? 1 : 0,
    logistic(mostProduct),
  ];
}

/** What a comment is about, clause by clause and as a whole. Languages without cues are judged by nothing: ask `hasCues` first. */
export function subjectOf(text: string, language: TextLanguage): Subject {
  const [service, product] = [weightsOf(serviceWeights), weightsOf(productWeights)];
  const clauses = featuresOf(text, language).map((clause) => ({
    ...clause,
    service: scoreOf(clause.places, service, offset.service),
    product: scoreOf(clause.places, product, offset.product),
  }));
  if (clauses.length === 0) return { clauses, review: 0 };
  const summary = summaryOf(clauses);
  return { clauses, review: logistic(summary.reduce((sum, value, at) => sum + value * (combination[at] ?? 0), 0)) };
}
