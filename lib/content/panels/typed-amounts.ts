import type { LineBoxes } from '../../adapters/adapter';
import { isCharge } from '../../adapters/refund/choice';
import { add, type Currency, type Money, nothing } from '../../domain/money';
import { readTyped } from '../../domain/read-money';
import type { RefundViewLine } from '../../domain/refund-view-schema';
import { refundLeft, type TypedLine } from '../../domain/typed';

type Typed = Money | 'unreadable';

/** What the whole form says beside its boxes. */
export type FormState = {
  /** It stands on a refund of everything. */
  full: boolean;
  /** A box that gives the outbound shipping back is ticked. */
  shipping: boolean;
};

function amountIn(box: HTMLInputElement, currency: Currency): Typed {
  return (box.validity.badInput ? undefined : readTyped(box.value, currency)) ?? 'unreadable';
}

/**
 * The refund part of a line: its boxes together, with the ticked outbound shipping where there is no box for it, or all that is
 * left. Where money is kept back as well, nobody has published how it counts, and the part is not told.
 */
function refundIn(
  { refund, reductions }: LineBoxes,
  { full, shipping }: FormState,
  alone: boolean,
  line: RefundViewLine | undefined,
  currency: Currency,
): Typed | undefined {
  if (reductions.some((box) => box.value.trim() !== '' || box.validity.badInput)) return undefined;
  if (refund.length === 0 && full) return line && refundLeft(line);
  if (refund.length === 0) return undefined;
  const amounts = refund.map(({ input }) => amountIn(input, currency));
  if (amounts.includes('unreadable')) return 'unreadable';
  if (full && (amounts as Money[]).every(({ amount }) => amount === 0)) return line && refundLeft(line);
  const ticked = shipping && !refund.some(({ part }) => part === 'shipping');
  // Whose shipping is ticked, what it came to, and whether a box without a name holds it already: all of it has to be known.
  const known = alone && line?.shippingPaid && !line.promotion && refund.every(({ part }) => part !== undefined);
  if (ticked && !known) return undefined;
  return [...(amounts as Money[]), ...(ticked && line?.shippingPaid ? [line.shippingPaid] : [])].reduce(
    add,
    nothing(currency),
  );
}

/** Reads what stands in the boxes right now. Values are only read; the boxes stay as they are. */
export function typedAmounts(
  boxes: readonly LineBoxes[],
  lines: readonly RefundViewLine[],
  currency: Currency,
  state: FormState,
): TypedLine[] {
  return boxes.map((each) => {
    const { key, returnShipping, other, choice } = each;
    const line = lines.find((one) => one.key === key);
    return {
      key,
      returnShipping:
        choice && isCharge(choice) ? nothing(currency) : returnShipping && amountIn(returnShipping, currency),
      other: other && amountIn(other, currency),
      refund: refundIn(each, state, boxes.length === 1, line, currency),
    };
  });
}
