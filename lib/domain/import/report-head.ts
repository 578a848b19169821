import { foldHead } from './fold-head';
import { type ReportColumn, reportColumns, reportWords } from './report-words';

/** Where the columns stand, counted from 0. Without date, rating, comment and order ID it is no such report. */
export type ReportHead = Readonly<
  Record<'date' | 'rating' | 'comment' | 'orderId', number> & {
    reply?: number | undefined;
    /** The rater's address: only its domain is looked at, for the store, and then it is dropped. */
    rater?: number | undefined;
    /** How many columns the head names. */
    width: number;
    /** The language that its words are of, where they are of one besides English: heads mix both. */
    language?: string | undefined;
  }
>;

const columnOf = new Map<string, ReportColumn>();
const languagesOf = new Map<string, Set<string>>();
for (const [language, words] of Object.entries(reportWords)) {
  for (const column of reportColumns) {
    for (const word of words[column] ?? []) {
      columnOf.set(word, column);
      languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language));
    }
  }
}

/** The language that all words which belong to one only agree on, English aside. */
function languageOf(words: readonly string[]): string | undefined {
  const telling = words.flatMap((word) => {
    const languages = [...(languagesOf.get(word) ?? [])];
    return languages.length === 1 ? languages : [];
  });
  const languages = new Set(telling.filter((language) => language !== 'en'));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/**
 * Recognises the head of a seller feedback report by its words, whatever their order and language.
 * @returns `undefined` where a column that is needed is missing, or named twice.
 */
export function readHead(fields: readonly string[]): ReportHead | undefined {
  const words = fields.map(foldHead);
  const found: Partial<Record<ReportColumn, number>> = {};
  for (const [index, word] of words.entries()) {
    const column = columnOf.get(word);
    if (!column) continue;
    if (found[column] !== undefined) return undefined;
    found[column] = index;
  }
  const { date, rating, comment, orderId, reply, rater } = found;
  if (date === undefined || rating === undefined || comment === undefined || orderId === undefined) return undefined;
  return { date, rating, comment, orderId, reply, rater, width: fields.length, language: languageOf(words) };
}
