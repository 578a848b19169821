/** Languages in which there are texts to begin with; the texts themselves come only when they are asked for. */
export const starterLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;

/** How many texts each of them has. */
export const STARTERS = 10;
