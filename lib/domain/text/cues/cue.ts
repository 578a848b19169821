/** What a cue speaks for. The first five are about the seller's side of an order; `quality` is about the item's own qualities. */
export const cueKinds = [
  /** Carrying and its time: shipping, late, never arrived. */
  'delivery',
  /** Box and wrapping. */
  'packing',
  /** What was sent: condition, damage on arrival, as described, wrong, missing, used instead of new. */
  'state',
  /** The seller and what the seller does: service, answers, refunds, returns, the deal as such. */
  'seller',
  /** Weak alone: that it came at all. */
  'arrival',
  /** Material, working, fitting, lasting, looks, worth of the item itself. */
  'quality',
  /** Weak alone: fast, slow. */
  'speed',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** The kinds that are plainly about the seller's side: one of them keeps a comment from being a product review and nothing else. */
export const sellerSides: readonly CueKind[] = ['delivery', 'packing', 'state', 'seller'];

/**
 * Cues of a language: parts of regular expressions over folded text (small letters, no accents), each from the start of a word.
 * They are general turns of speech of buyers; a part without `\b` at its end takes any ending.
 */
export type Cues = Readonly<Record<CueKind, readonly string[]>>;
