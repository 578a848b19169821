import { readOrderId } from '../read-ids';
import type { Refusal } from './refusal';
import type { ReportHead } from './report-head';

/**
 * Why the fields of a row cannot be told apart for certain: a tab in a comment without quotes moves whatever is behind it, into the
 * wrong column, and may cut the comment without a trace. Only where the order's ID stands behind all texts, and in its place, does a
 * count that is not the head's do no harm: nothing in front of it has moved, and what is too few or empty is behind it.
 */
export function misfitOf(head: ReportHead, fields: readonly string[]): Refusal | undefined {
  if (fields.length === head.width) return undefined;
  const { orderId, comment, reply = -1, date, rating } = head;
  const isInPlace = readOrderId(fields[orderId] ?? '') !== undefined && orderId > Math.max(comment, reply);
  if (fields.length > head.width)
    return isInPlace && fields.slice(head.width).every((field) => field.trim() === '')
      ? undefined
      : 'importRefusedTooMany';
  if (fields.length <= Math.max(orderId, comment, reply, date, rating)) return 'importRefusedColumns';
  // Where that place holds something else, this is what is to be said of the row.
  return isInPlace || readOrderId(fields[orderId] ?? '') === undefined ? undefined : 'importRefusedColumns';
}

/** Whether a text holds an address that Amazon gives a buyer, or is nothing but an address: it is out of its column. */
export const holdsAddress = (text: string): boolean =>
  /@marketplace\.amazon\./i.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
