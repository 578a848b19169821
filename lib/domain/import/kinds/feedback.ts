import { readOrderId } from '../../read-ids';
import { readStars } from '../read-stars';
import { type ReportHead, readHead } from '../report-head';

/** The head of a seller feedback report. It lacks nothing by name: its columns are called otherwise in every language. */
export const readFeedbackHead = (fields: readonly string[]): ReportHead | undefined => readHead(fields);

/** Whether fields are a row of the report by what they hold: stars and an order's ID, each where the head says that it stands. */
export const isFeedbackRow = (head: ReportHead, fields: readonly string[]): boolean =>
  fields.length > Math.max(head.date, head.comment) &&
  readOrderId(fields[head.orderId] ?? '') !== undefined &&
  readStars(fields[head.rating] ?? '') !== undefined;
