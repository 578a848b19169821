/** What the texts to begin with are about: the same in each language. */
export const starterKinds = [
  'holding',
  'late',
  'not-received',
  'damaged',
  'wrong-item',
  'part-missing',
  'return',
  'refunded',
  'shipping-refunded',
  'invoice',
] as const;
export type StarterKind = (typeof starterKinds)[number];

/** One language's texts to begin with: name and text of each kind. */
export type StarterPack = { language: string; texts: Readonly<Record<StarterKind, { name: string; text: string }>> };
