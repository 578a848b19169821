import { type FeedbackRow, feedbackRow } from '../feedback/feedback-row';
import { candidates } from '../feedback/left-day';
import { type DayOrder, dayBy } from '../feedback/list-dates';
import { readDay } from '../read-date';
import { readOrderId } from '../read-ids';
import { z } from '../zod';
import { readStars } from './read-stars';
import type { RawRecord } from './record-reader';
import { LONGEST_VALUE, type Refusal, type RefusedRow } from './refusal';
import type { ReportHead } from './report-head';
import { holdsAddress, misfitOf } from './row-shape';
import { remembering } from './stores';

/** One row of a report as it will be recorded, or why it is not. `date` is the text that `row.left` was read from. */
export type ReadRow = { line: number; row: FeedbackRow; date: string } | RefusedRow;

export type RowHints = {
  /** The last day that can be: a row of a later one was misread or miswritten. */
  latest: string;
  /** Order of day and month, by which a day can be one to come; the row keeps its date as it is printed. */
  order?: DayOrder | undefined;
  /** A comment without what Amazon appended to it; `undefined` where it cannot be told where the buyer's words end. */
  withoutNote(comment: string): { text: string; note?: FeedbackRow['amazonNote'] } | undefined;
};

/** Languages in which dates may name their month. */
export const dateLanguages = ['de', 'fr', 'it', 'es', 'nl', 'pl', 'ja'];

const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

/** Reads rows of a report whose head is known; each is checked before it leaves. Days repeat, so each date is read once. */
export function createRowReader(
  head: ReportHead,
  { latest, order, withoutNote }: RowHints,
): (record: RawRecord) => ReadRow {
  const dayOf = remembering((text) => readDay(text, dateLanguages));
  return ({ line, fields, unfinished }) => {
    const refused = (reason: Refusal, value?: string): RefusedRow => ({
      line,
      reason,
      // Where columns are out of place it may be a buyer's address, which is shown to nobody.
      ...(value !== undefined && !value.includes('@') && { value: value.slice(0, LONGEST_VALUE) }),
    });
    const [date, rating, comment, orderId] = [head.date, head.rating, head.comment, head.orderId].map((at) =>
      tidy(fields[at] ?? ''),
    ) as [string, string, string, string];
    if (unfinished) return refused('importRefusedCut', readOrderId(orderId) ?? date);
    const misfit = misfitOf(head, fields);
    if (misfit) return refused(misfit, fields.map((field) => readOrderId(tidy(field))).find((each) => each) ?? date);
    const id = readOrderId(orderId);
    if (!id) return refused('importRefusedOrderId', orderId);
    const stars = readStars(rating);
    if (!stars) return refused('importRefusedRating', rating);
    const left = dayOf(date);
    if (!left) return refused('importRefusedDate', date);
    if ((order ? [dayBy(left, order)] : candidates(left)).every((day) => day > latest))
      return refused('importRefusedFuture', date);
    const reply = tidy((head.reply !== undefined && fields[head.reply]) || '');
    if ([comment, reply].some(holdsAddress)) return refused('importRefusedAddress', id);
    const noted = withoutNote(comment);
    if (!noted) return refused('importRefusedNote', id);
    const row = checked({
      orderId: id,
      rating: stars,
      left,
      comment: noted.text,
      ...(noted.note && { amazonNote: noted.note }),
      ...(reply !== '' && { reply }),
    });
    return row ? { line, row, date } : refused('importRefusedLong', id);
  };
}

/** All but the length of the texts was made sure of before; this is the border all the same. */
function checked(row: FeedbackRow): FeedbackRow | undefined {
  const result = z.safeParse(feedbackRow, row);
  return result.success ? result.data : undefined;
}
