/** The language of a tag, without its country: `de` of `de-AT`, `en_GB` and `de`. */
export const languageIn = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The tag by which dates and amounts of a text are written: its own; that of the store where both are one language and the text
 * names no country, since an English text about a British order has British dates. A country of three letters is none that
 * the runtime could take.
 */
export function localeOf(language: string, store: string | undefined): string {
  const [own = '', part = ''] = language.split('-');
  if (part.length === 2 || part.length === 4) return language;
  return store && languageIn(store) === own ? store : own;
}
