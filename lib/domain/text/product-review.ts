import { sellerSides } from './cues/cue';
import { isDoubtful } from './doubts';
import type { ClauseScores, Subject } from './subject';
import type { Span } from './text';

/**
 * From which score on a comment is taken for a product review. `likely` is set where 93 of 100 real comments on the development
 * half were one; `may-be` where most were. Below, nothing is said: many wrong requests are themselves a breach of Amazon's rules.
 */
const LIKELY = 0.62;
const MAY_BE = 0.32;

export type ProductReview = {
  confidence: 'likely' | 'may-be' | null;
  /** The words about the product. */
  words: readonly Span[];
  /** Where a part is about the product: the clause about the seller's side, which keeps it from being the entire comment. */
  spoils: Span | undefined;
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The clause with the highest score of that name; of equal ones the first. */
function mostOf(clauses: readonly ClauseScores[], score: 'product' | 'service'): ClauseScores | undefined {
  const [first, ...rest] = clauses;
  return first && rest.reduce((most, each) => (each[score] > most[score] ? each : most), first);
}

function productWords(clauses: readonly ClauseScores[]): Span[] {
  const about = clauses.filter(({ product }) => product > 0);
  const cues = about.flatMap((clause) => clause.cues.filter(({ kind }) => kind === 'quality'));
  if (cues.length > 0) return cues.map(spanOf);
  const most = mostOf(about.length > 0 ? about : clauses, 'product');
  return most ? [spanOf(most)] : [];
}

/** The clause that speaks most of the seller's side, where one does. */
function serviceClause(clauses: readonly ClauseScores[]): Span | undefined {
  const speaking = clauses.filter(
    ({ service, cues }) => service > 0 || cues.some(({ kind }) => sellerSides.includes(kind)),
  );
  const most = mostOf(speaking, 'service');
  return most && spanOf(most);
}

/** Whether words about the product are there, and none that could be about the seller's side. */
function plain(text: string, clauses: readonly ClauseScores[]): boolean {
  if (isDoubtful(text)) return false;
  const kinds = clauses.flatMap(({ cues }) => cues.map(({ kind }) => kind));
  return kinds.includes('quality') && !kinds.some((kind) => sellerSides.includes(kind));
}

/** Whether a comment is a product review and nothing else. */
export function productReview(text: string, { clauses, review }: Subject): ProductReview {
  const confidence = review >= LIKELY && plain(text, clauses) ? 'likely' : review >= MAY_BE ? 'may-be' : null;
  if (confidence) return { confidence, words: productWords(clauses), spoils: undefined };
  const aboutProduct = clauses.some(({ product }) => product > 0);
  return { confidence: null, words: [], spoils: aboutProduct ? serviceClause(clauses) : undefined };
}
