import type { Currency, Money } from '../../domain/money';
import { findMoney, readMoney } from '../../domain/read-money';
import { type Chunk, joined } from '../dom';
import { GIFT_WRAP, PENDING, PROMOTION, REFUNDED, SHIPPING, SUBTOTAL, says, TAX, TOTAL } from '../labels';

/** What a labelled row of an order's proceeds stands for. */
export type RowKind =
  | 'product'
  | 'shipping'
  | 'giftWrap'
  | 'tax'
  | 'promotion'
  | 'refunded'
  | 'refundPending'
  | 'total';

/** A label with the amounts behind it; where prices hold the tax, the second amount is the tax inside the first. */
export type Row = { kind: RowKind; amount: Money };

/** Words of money that was not given back. */
const NOT_GIVEN =
  /refundable|erstattungsfähig|remboursable|reembolsable|rimborsabile|available|verfügbar|cancell?ed|declined|failed|requested|返金可能|可退/iu;

/** The part a label names. Narrow words go first: "Shipping tax" is a tax, "Shipping total" is shipping. */
export function kindOf(label: string): RowKind | undefined {
  if (says(REFUNDED, label) && says(NOT_GIVEN, label)) return undefined;
  if (says(REFUNDED, label)) return says(PENDING, label) ? 'refundPending' : 'refunded';
  if (says(TAX, label)) return 'tax';
  if (says(PROMOTION, label)) return 'promotion';
  if (says(GIFT_WRAP, label)) return 'giftWrap';
  if (says(SUBTOTAL, label)) return 'product';
  if (says(SHIPPING, label)) return 'shipping';
  if (says(TOTAL, label)) return 'total';
  return undefined;
}

/**
 * Turns the visible text of a block into rows. Label and amounts follow each other in reading order, whatever the
 * markup around them: that holds in React's `div`s inside a `tbody` as in the table a parser makes of the same text.
 * Headings without an amount may stand above the first row ("Includes tax", above the column of taxes).
 * @returns `undefined` as soon as something does not fit: an amount before any label, a label without one or that
 * nobody knows, an amount that cannot be read. A row may say its amount in the same text ("Refund: -USD 12.00").
 */
export function rowsOf(chunks: readonly Chunk[], currency: Currency): Row[] | undefined {
  const rows: { label: string; amounts: Money[] }[] = [];
  for (const text of phrases(chunks)) {
    const alone = readMoney(text, currency);
    const last = rows.at(-1);
    if (alone) {
      if (!last) return undefined;
      last.amounts.push(alone);
      continue;
    }
    const inside = findMoney(text, currency);
    if (inside.length > 1 || (inside.length === 1 && !inside[0])) return undefined;
    if (last?.amounts.length === 0) {
      // Only in front of the first row; in between it is a row whose amount is missing.
      if (rows.length > 1) return undefined;
      rows.pop();
    }
    rows.push({ label: text, amounts: inside.flatMap((money) => money ?? []) });
  }
  const result: Row[] = [];
  for (const { label, amounts } of rows) {
    const kind = kindOf(label);
    const [amount] = amounts;
    if (!kind || !amount || amounts.length > 2 || amounts.some((each) => each.currency !== currency)) return undefined;
    result.push({ kind, amount });
  }
  // A sum of refunds beside the refunds themselves says them twice.
  const refunds = rows.filter(({ label }) => kindOf(label) === 'refunded');
  return refunds.length > 1 && refunds.some(({ label }) => says(TOTAL, label)) ? undefined : result;
}

/** Chunks with lone punctuation (the colon behind a label) joined to what they follow. */
function phrases(chunks: readonly Chunk[]): string[] {
  const groups: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = groups.at(-1);
    const punctuation = /^[\s:：.,;()（）-]+$/u.test(chunk.text);
    if (last && punctuation) last.push(chunk);
    else if (!punctuation) groups.push([chunk]);
  }
  return groups.map(joined);
}
